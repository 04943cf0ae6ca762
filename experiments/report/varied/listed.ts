import type { Text } from '../../spec/text.ts'
import { fill } from '../../chart/fill.ts'
import { answerWords } from '../words/answers.ts'
import { within } from './names.ts'

/** A sentence that names more than this is not read; the tables have the others. */
const most = 8

/** Names in a sentence: `a, b and c`; of many the first, and how many others there are. */
export function listed(all: readonly Text[]): Text {
  const names =
    all.length > most ? [...all.slice(0, most - 2), fill(answerWords.others, { n: all.length - most + 2 })] : all
  const en = names.map((name) => within(name).en)
  const last = en.at(-1) ?? ''
  return {
    en: en.length > 1 ? `${en.slice(0, -1).join(', ')} and ${last}` : last,
    zh: names.map(({ zh }) => zh).join('、'),
  }
}
