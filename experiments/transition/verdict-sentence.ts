import type { Text } from '../spec/text.ts'
import { intervalText, shareText } from './figure-text.ts'
import type { SettingVerdict } from './summarise.ts'
import type { PastsSummary } from './summarise-pasts.ts'
import type { SettingSummary } from './summarise-sweeps.ts'
import { loopWords, pastsWords, sizeWords, verdictWords } from './words.ts'

/** The verdict on one setting in words, with the figures that it was computed from. */
export function verdictSentence(
  { setting, crossed, loop, size, pasts, verdict }: SettingVerdict,
  { field }: SettingSummary,
  histories: Pick<PastsSummary, 'gapEnd'>,
): Text {
  const n = field.slowLoop.n
  const where = shareText(field.steepestAt.mean, 3)
  const slow = intervalText(field.slowLoop)
  const growth = intervalText(field.slopeGrowth)
  const gap = intervalText(histories.gapEnd)
  return {
    en: `${setting.name.en}: ${verdictWords[verdict].en}. Steepest at world cost ${where}; loop in the slow limit ${slow} (${loopWords[loop].en}), growth of the slope with size ${growth} (${sizeWords[size].en}), gap of two histories ${gap} (${pastsWords[pasts].en}); half adopt on the way down in ${crossed} of ${n} seeds.`,
    zh: `${setting.name.zh}：${verdictWords[verdict].zh}。最陡处世界成本${where}；慢速极限回线${slow}（${loopWords[loop].zh}），斜率随规模的增量${growth}（${sizeWords[size].zh}），两种历史的差距${gap}（${pastsWords[pasts].zh}）；${n}个种子中${crossed}个在下行时过半。`,
  }
}
