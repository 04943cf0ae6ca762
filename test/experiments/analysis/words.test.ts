import { expect, test } from 'vitest'
import { words } from '../../../experiments/analysis/words.ts'
import { planTexts } from '../../../experiments/cli/plan-texts.ts'
import { resultTexts } from '../../../experiments/cli/result-texts.ts'
import { everyText, faultOf } from '../every-text.ts'

/** Names of measures stand alike in both languages. */
const measures = /^words\.(n|first|total|second|muStar|mu|sigma|pawn|q2|q05|q95)$/

test.each([
  ...everyText(words, 'words').filter(([path]) => !measures.test(path)),
  ...everyText(resultTexts, 'resultTexts'),
  ...everyText(planTexts, 'planTexts'),
])('%s is in English and in Chinese', (_, text) => {
  expect(faultOf(text)).toBeUndefined()
})
