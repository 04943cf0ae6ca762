// What the feedback kit says.
import type { Text } from '../../../spec/text.ts'

export const feedbackKitWords = {
  responseTitle: { en: 'Response to the push', zh: '对扰动的响应' },
  push: { en: 'push', zh: '扰动' },
  pairs: { en: 'pairs', zh: '配对数' },
  atTick: (tick: number): Text => ({ en: `tick ${tick}`, zh: `第 ${tick} 期` }),
  size: { en: 'added up', zh: '累计' },
  growth: { en: 'growth a tick, second half', zh: '后半段每期增长率' },
  responseNote: {
    en: 'Pushed less unpushed run of the same seed. In brackets: 95 % intervals over seeds, tick by tick.',
    zh: '同一种子下受扰与未受扰运行之差。方括号内为跨种子的逐期 95 % 区间。',
  },
  gainTitle: { en: 'Gains of the channels', zh: '各通道增益' },
  channel: { en: 'channel', zh: '通道' },
  amid: { en: 'gain amid the others', zh: '增益（其余畅通）' },
  alone: { en: 'gain alone', zh: '增益（其余固定）' },
  all: { en: 'all channels together', zh: '全部通道合计' },
  interaction: { en: 'of it together only', zh: '其中仅由相互作用' },
  gainNote: {
    en: 'L = 1 - response with the channel held / response with it alive. Above 0 it amplifies; at 1 the response grows without bound. A response that has not faded by the end makes a positive gain a lower bound.',
    zh: 'L = 1 − 通道固定时的响应 / 通道畅通时的响应。大于 0 为放大；达到 1 时响应无界增长。若响应到期末未消退，正的增益只是下界。',
  },
  noGains: {
    en: 'Not there: gains. They need runs in which channels are held (settings hold_NAME of 0 and 1), such as an experiment with `design: {kind: feedback}` makes.',
    zh: '缺少增益：需要固定通道的运行（取 0、1 的设定 hold_NAME），例如设计为 `design: {kind: feedback}` 的实验。',
  },
  noPush: {
    en: 'Not there: responses. They need pushed runs and their twins: a setting named with --trigger.',
    zh: '缺少响应：需要受扰运行及其孪生运行，请用 --trigger 指定设定。',
  },
  observedTitle: { en: 'By watching alone', zh: '仅凭观察' },
  cause: { en: 'from', zh: '自' },
  effect: { en: 'to', zh: '至' },
  granger: { en: 'Granger p', zh: '格兰杰 p' },
  causality: { en: 'causality, nats', zh: '因果强度（奈特）' },
  transferEntropy: { en: 'transfer entropy, nats', zh: '传递熵（奈特）' },
  rows: { en: 'rows', zh: '行数' },
  observedNote: {
    en: 'Changes from tick to tick of runs without a push, one lag. What comes first is not what acts: hold these against responses and gains.',
    zh: '无扰动运行的逐期变化，一阶滞后。先发生者未必是原因：应与响应和增益对照。',
  },
}
