// What the cascade kit says.
import type { TailLaw } from '../../../measure/cascade/tail-law.ts'
import type { Text } from '../../../spec/text.ts'
import type { CascadeAnswer, CascadeVerdict } from './cascade-kit.ts'

export const cascadeWords = {
  title: { en: 'Sizes of cascades', zh: '级联规模' },
  source: { en: 'taken from', zh: '来源' },
  sources: {
    triggers: { en: 'triggers against twins', zh: '触发运行与孪生运行之差' },
    stretches: { en: 'stretches of joining', zh: '连续增长时段' },
    given: { en: 'the table', zh: '表中所列' },
  } satisfies Record<CascadeAnswer['source'], Text>,
  cascades: { en: 'cascades', zh: '级联数' },
  largest: { en: 'largest', zh: '最大' },
  sizeOne: { en: 'share of size 1', zh: '规模 1 的份额' },
  sizeTwo: { en: 'size 2', zh: '规模 2' },
  sizeThree: { en: 'size 3', zh: '规模 3' },
  verdict: { en: 'verdict', zh: '结论' },
  verdicts: {
    'power-law': { en: 'power law', zh: '幂律' },
    lognormal: { en: 'lognormal', zh: '对数正态' },
    exponential: { en: 'exponential', zh: '指数' },
    'no-power-law': { en: 'no power law; which other cannot be told', zh: '非幂律；其他分布无法分辨' },
    undecided: { en: 'undecided', zh: '未定' },
  } satisfies Record<CascadeVerdict, Text>,
  fitTitle: { en: 'Power law (Clauset, Shalizi and Newman)', zh: '幂律（Clauset、Shalizi 与 Newman）' },
  alpha: { en: 'alpha', zh: 'alpha' },
  xMin: { en: 'x_min', zh: 'x_min' },
  tail: { en: 'sizes in the tail', zh: '尾部样本数' },
  distance: { en: 'KS distance', zh: 'KS 距离' },
  p: { en: 'p', zh: 'p' },
  lawsTitle: { en: 'Against other laws, over the same tail', zh: '与其他分布比较（同一尾部）' },
  law: { en: 'law', zh: '分布' },
  laws: {
    'power law': { en: 'power law', zh: '幂律' },
    lognormal: { en: 'lognormal', zh: '对数正态' },
    exponential: { en: 'exponential', zh: '指数' },
  } satisfies Record<TailLaw['name'], Text>,
  logLikelihood: { en: 'log likelihood', zh: '对数似然' },
  z: { en: 'Vuong z of the power law', zh: '幂律的 Vuong z' },
  fitNote: {
    en: 'p: share of 1,000 samples from the law that lie as far from their own fit; below 0.1 the power law is ruled out.',
    zh: 'p：由该幂律生成的 1000 个样本中与自身拟合同样偏离者的份额；低于 0.1 则排除幂律。',
  },
  lawsNote: {
    en: 'Vuong z above 0 favours the power law, below 0 the other; its p below 0.1 counts. Where the power law is out, the verdict is the nearer of the others over all sizes.',
    zh: 'Vuong z 大于 0 支持幂律，小于 0 支持另一分布；其 p 低于 0.1 方可采信。若排除幂律，则取在全部规模上更近的另一分布。',
  },
  stretchesNote: {
    en: 'Cascades run into one another where agents join in every tick. Runs with a trigger and their twins (--trigger) part them.',
    zh: '若每期都有主体加入，级联会彼此相连；带触发的运行与其孪生运行（--trigger）可将其分开。',
  },
  tooFew: {
    en: 'To decide, it needs 50 cascades or more.',
    zh: '要作判定，至少需要 50 次级联。',
  },
  needsSize: {
    en: 'It needs the number of agents to turn shares into sizes: a setting or a number, --size firms or --size 500.',
    zh: '将份额换算为规模需要主体数：设定名或数值，如 --size firms 或 --size 500。',
  },
  noCascades: {
    en: 'Nothing ever joins: there is no cascade.',
    zh: '从未有主体加入：没有级联。',
  },
}
