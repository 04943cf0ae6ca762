// What the transition kit says.
import type { Sign, Reading } from '../../../measure/transition/evidence.ts'
import type { TransitionVerdict } from '../../../measure/transition/verdict.ts'
import type { Text } from '../../../spec/text.ts'
import { figureText } from '../../figure-text.ts'
import type { MemoryBegins } from './memory-begins.ts'

export const transitionKitWords = {
  verdictTitle: (order: string, control: string): Text => ({
    en: `Transition of ${order} along ${control}`,
    zh: `${order} 随 ${control} 的转变`,
  }),
  verdict: { en: 'verdict', zh: '结论' },
  verdicts: {
    continuous: { en: 'continuous', zh: '连续转变' },
    'first-order': { en: 'first-order', zh: '一级（突变）' },
    crossover: { en: 'crossover', zh: '渐变（无相变）' },
    undecided: { en: 'undecided', zh: '未定' },
  } satisfies Record<TransitionVerdict, Text>,
  critical: { en: 'critical value', zh: '临界值' },
  evidenceTitle: { en: 'Evidence', zh: '证据' },
  sign: { en: 'sign', zh: '标志' },
  reading: { en: 'reading', zh: '判读' },
  figure: { en: 'figure', zh: '数值' },
  carries: { en: 'carries the verdict', zh: '支撑结论' },
  signs: {
    'susceptibility-grows': { en: 'susceptibility grows with size (exponent)', zh: '磁化率随规模增长（指数）' },
    'cumulants-cross': { en: 'Binder cumulants cross (value there)', zh: 'Binder 累积量相交（交点值）' },
    'cumulant-deepens': { en: 'lowest cumulant falls with size', zh: '最低累积量随规模下降' },
    'barrier-grows': { en: 'barrier between two phases grows with size', zh: '两相间势垒随规模增高' },
    'jump-remains': { en: 'jump remains in an infinite system', zh: '无限系统中跃变仍在' },
    'loop-remains': { en: 'hysteresis remains, infinitely slow and large', zh: '无限慢且无限大时滞后仍在' },
  } satisfies Record<Sign, Text>,
  readings: {
    yes: { en: 'yes', zh: '是' },
    no: { en: 'no', zh: '否' },
    open: { en: 'open', zh: '未定' },
  } satisfies Record<Reading, Text>,
  scalingTitle: { en: 'Finite-size scaling', zh: '有限尺寸标度' },
  inverseNu: { en: '1/nu', zh: '1/nu' },
  zetaOverNu: { en: 'zeta/nu', zh: 'zeta/nu' },
  quality: { en: 'quality', zh: '坍缩质量' },
  coverage: { en: 'coverage', zh: '覆盖率' },
  agreeing: { en: 'starts that agree', zh: '一致的起点' },
  scalingNote: {
    en: 'Intervals over 200 resamples of the replicates. Quality is about 1 for a true collapse; believe it only with coverage of 0.7 or more.',
    zh: '区间由对重复运行的 200 次再抽样得出。真正坍缩时质量约为 1；覆盖率不低于 0.7 时方可采信。',
  },
  cellsTitle: { en: 'By size and control', zh: '按规模与控制参数' },
  size: { en: 'size', zh: '规模' },
  susceptibility: { en: 'susceptibility', zh: '磁化率' },
  cumulant: { en: 'Binder cumulant', zh: 'Binder 累积量' },
  dip: { en: 'dip p', zh: 'dip 检验 p' },
  bistable: { en: 'two heaps', zh: '双峰' },
  cellsNote: {
    en: 'Two heaps of the means of replicates, looked for at the largest size: dip p below 0.05, two normal laws better by BIC, Ashman’s D above 2.',
    zh: '在最大规模处检验重复运行均值是否双峰：dip 检验 p 低于 0.05、双正态 BIC 更优且 Ashman D 大于 2。',
  },
  loopsTitle: { en: 'Hysteresis by size and rate', zh: '按规模与速率的滞后回线' },
  rate: { en: 'rate a tick', zh: '每期速率' },
  area: { en: 'loop area', zh: '回线面积' },
  gap: { en: 'mean distance of the ways', zh: '往返平均距离' },
  limitTitle: { en: 'Hysteresis, infinitely slow', zh: '无限慢时的滞后' },
  limitNote: {
    en: 'Mean distance of the ways there and back, followed to infinitely slow sweeps size by size, and over all sizes to an infinite system.',
    zh: '往返平均距离：各规模外推至无限慢，再对全部规模外推至无限系统。',
  },
  memory: (other: string, { without, from }: MemoryBegins): Text => ({
    en: `Led infinitely slowly, loops are left from ${other} ${figureText(from)} on and not told from none up to ${figureText(without)}: between the two lag turns to memory, and the line of jumps ends there.`,
    zh: `无限慢时，${other} 自 ${figureText(from)} 起仍有回线，至 ${figureText(without)} 为止与无回线无异：其间由滞后变为记忆，跃变线在此终止。`,
  }),
  noMemory: {
    en: 'Where lag turns to memory is not bracketed: it takes three speeds at each value, and values on both sides.',
    zh: '由滞后变为记忆之处未能夹定：每个取值需三种速度，且两侧均需有取值。',
  },
  all: { en: 'infinite', zh: '无限' },
  lineTitle: { en: 'Critical line', zh: '临界线' },
  width: { en: 'width of the wedge', zh: '双稳区宽度' },
  endPoint: { en: 'end point', zh: '端点' },
  lineNote: {
    en: 'Half way between the jumps up and down of the slowest sweeps; toward a cusp the wedge closes as the distance to the power 3/2.',
    zh: '取最慢往返中升、降跃变的中点；趋近尖点时双稳区宽度按距离的 3/2 次方收窄。',
  },
  wants: {
    sizes: (size: string | undefined): Text => ({
      en: `To decide, it needs three sizes or more: vary \`${size ?? 'firms'}\`.`,
      zh: `要作判定，需要三种或更多规模：请改变 \`${size ?? 'firms'}\`。`,
    }),
    controls: (control: string): Text => ({
      en: `To decide, it needs three values or more of ${control} that all sizes have.`,
      zh: `要作判定，需要各规模共有的三个或更多 ${control} 取值。`,
    }),
    replicates: {
      en: 'To decide, it needs five replicates or more at each size and control.',
      zh: '要作判定，每一规模与控制值至少需要五次重复运行。',
    },
    neighbours: (other: string, together: number): Text => ({
      en: `Of ${other}, ${together} neighbouring values are put together and stand in for replicates, of which one value has too few.`,
      zh: `${other} 的 ${together} 个相邻取值合并，以代替单个取值所缺的重复运行。`,
    }),
    loops: (control: string): Text => ({
      en: `Not there: hysteresis. Lead ${control} there and back (design path) at three rates and three sizes, and put the folders together with --also.`,
      zh: `缺少滞后证据：请以三种速率、三种规模往返改变 ${control}（path 设计），并用 --also 合并各文件夹。`,
    }),
    moreRates: {
      en: 'Hysteresis carries no verdict with fewer than three rates at each of three sizes: lag cannot be told from memory.',
      zh: '若三种规模下各不足三种速率，滞后不能支撑结论：无法区分滞后与记忆。',
    },
  },
}
