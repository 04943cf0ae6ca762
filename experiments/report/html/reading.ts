import { fill } from '../../chart/fill.ts'
import { writeQuarter } from '../../chart/quarter.ts'
import type { Reading } from '../../facts/fact.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { midSentence } from '../mid-sentence.ts'
import { factWords } from '../words/page.ts'

const words = factWords.reading

/** How a published figure is read from the run, in words. */
export function readingInWords(reading: Reading, { observed, years }: Results): Text {
  const named = (names: readonly string[]): Text => {
    const found = names.map((name) => observed.find((one) => one.name === name) ?? { en: name, zh: name })
    return { en: found.map(({ en }) => midSentence(en)).join(' + '), zh: found.map(({ zh }) => zh).join('＋') }
  }
  const when = (tick: number) => writeQuarter(years[tick])
  switch (reading.kind) {
    case 'none':
      return reading
    case 'at':
      return fill(words.at, { what: named(reading.of), when: when(reading.tick) })
    case 'share':
      return fill(words.share, { what: named(reading.of), whole: named(reading.whole), when: when(reading.tick) })
    case 'growth':
    case 'above':
      return fill(words[reading.kind], { what: named(reading.of), from: when(reading.from), to: when(reading.to) })
    case 'project': {
      const { base, years: span, from, to } = reading
      return fill(words.project, { what: named(reading.of), base, years: span, from: when(from), to: when(to) })
    }
    case 'parameter': {
      const { name, compound } = reading
      return compound === undefined
        ? fill(words.parameter, { what: name })
        : fill(words.compound, { what: name, years: compound })
    }
  }
}
