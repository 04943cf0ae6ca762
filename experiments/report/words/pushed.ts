/** Words of the report of a feedback design. */
export const pushedWords = {
  gains: { en: 'Gains of the channels: {outcome}', zh: '各通道的增益：{outcome}' },
  gain: { en: 'Gain L', zh: '增益 L' },
  ratio: { en: 'ratio', zh: '比值' },
  channel: { en: 'Channel, the others held', zh: '通道（其余固定）' },
  all: { en: 'All channels together', zh: '全部通道合计' },
  alone: { en: '{channel}, the others held', zh: '{channel}（其余固定）' },
  pairs: { en: 'n = {n} pairs of runs at each setting', zh: '每个设定 n = {n} 对运行' },
  gainMeaning: {
    en: 'dot: 1 - response with channels held / response with them alive; line: its 95% interval',
    zh: '点：1 − 固定通道时的响应 / 通道畅通时的响应；线：其 95% 区间',
  },
  unbounded: { en: 'L = 1: grows without bound', zh: 'L = 1：无界增长' },
  response: { en: 'What the push changed: {outcome}', zh: '扰动带来的变化：{outcome}' },
  quarter: { en: 'Time', zh: '时间' },
  quarters: { en: 'quarters', zh: '季度' },
  difference: { en: 'With the push less without', zh: '有扰动减无扰动' },
  responseMeaning: {
    en: 'line: mean of pairs; band: its 95% interval, quarter by quarter',
    zh: '线：成对差的均值；色带：逐季 95% 区间',
  },
  together: {
    en: 'All loops together have gain {gain} on “{outcome}”.',
    zh: '全部回路合计对“{outcome}”的增益为 {gain}。',
  },
  highest: {
    en: 'All loops together amplify the push on “{outcome}” most at {setting}: gain {gain}.',
    zh: '全部回路合计对“{outcome}”的放大在{setting}处最强：增益 {gain}。',
  },
  reach: {
    below: {
      en: ' Wherever it was measured, the gain of “{outcome}” stays below 1.',
      zh: '在所有测量处，“{outcome}”的增益均低于 1。',
    },
    open: {
      en: ' It is not told from 1 at: {settings}.',
      zh: '与 1 无法区分之处：{settings}。',
    },
    above: { en: ' It is above 1 at: {settings}.', zh: '高于 1 之处：{settings}。' },
  },
  lead: {
    en: '{channel} makes most of it: alone it has gain {gain} there.',
    zh: '其中以{channel}为主：单独增益为 {gain}。',
  },
  growing: {
    en: 'There the response is not seen to fade for sure in the second half of the run ({growth} a quarter), so gains may be lower bounds.',
    zh: '该处响应在后半段是否消退尚不能确定（每季 {growth}），故增益可能只是下界。',
  },
}
