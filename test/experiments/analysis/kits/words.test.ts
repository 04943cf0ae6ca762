import { expect, test } from 'vitest'
import { cascadeWords } from '../../../../experiments/analysis/kits/cascade/words.ts'
import { chaosWords } from '../../../../experiments/analysis/kits/chaos/words.ts'
import { factsWords } from '../../../../experiments/analysis/kits/facts/words.ts'
import { feedbackKitWords } from '../../../../experiments/analysis/kits/feedback/words.ts'
import { kitWords } from '../../../../experiments/analysis/kits/kit-words.ts'
import { transitionKitWords } from '../../../../experiments/analysis/kits/transition/words.ts'
import { warningWords } from '../../../../experiments/analysis/kits/warning/words.ts'
import { kitTexts } from '../../../../experiments/cli/kit-texts.ts'
import { everyText, faultOf } from '../../every-text.ts'

/** Names of measures stand alike in both languages. */
const measures = /\.(inverseNu|zetaOverNu|tau|alpha|xMin|p|shape|herfindahl|leadLow|leadHigh)$/

test.each(
  everyText(
    { kitWords, transitionKitWords, feedbackKitWords, warningWords, cascadeWords, chaosWords, factsWords, kitTexts },
    'words',
  ).filter(([path]) => !measures.test(path)),
)('%s is in English and in Chinese', (_, text) => {
  expect(faultOf(text)).toBeUndefined()
})
