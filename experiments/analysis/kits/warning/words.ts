// What the warning kit says.
import type { Text } from '../../../spec/text.ts'
import type { Indicator } from '../../../measure/warning/rolling.ts'
import { figureText } from '../../figure-text.ts'
import type { WarningAnswer } from './warning-kit.ts'

export const warningWords = {
  title: { en: 'Early warnings', zh: '早期预警' },
  indicator: { en: 'indicator', zh: '指标' },
  indicators: {
    variance: { en: 'variance', zh: '方差' },
    ac1: { en: 'autocorrelation, lag 1', zh: '一阶自相关' },
    returnRate: { en: 'return rate', zh: '恢复速率' },
    spatial: { en: 'spatial correlation', zh: '空间相关' },
  } satisfies Record<Indicator | 'spatial', Text>,
  tau: { en: "Kendall's tau", zh: 'Kendall tau' },
  ar1: { en: 'beyond AR(1) surrogates', zh: '超过 AR(1) 替代数据' },
  phase: { en: 'beyond phase surrogates', zh: '超过相位替代数据' },
  area: { en: 'ROC area', zh: 'ROC 面积' },
  warned: { en: 'runs warned of', zh: '得到预警的运行' },
  lead: { en: 'ticks ahead, median', zh: '提前期数（中位数）' },
  leadLow: { en: '5 %', zh: '5 %' },
  leadHigh: { en: '95 %', zh: '95 %' },
  falseAlarms: { en: 'false alarms', zh: '误报' },
  heading: ({ level, window, withTransition, without, tested }: WarningAnswer): Text => ({
    en: `Transition: the order parameter passes ${figureText(level)}. ${withTransition} runs with one, ${without} without; windows of ${window} ticks; ${tested} runs against 1,000 surrogates of each kind (share with p below 0.05).`,
    zh: `转变：序参量越过 ${figureText(level)}。有转变的运行 ${withTransition} 次，无转变 ${without} 次；窗口 ${window} 期；${tested} 次运行各与每类 1000 个替代数据比较（p 低于 0.05 的份额）。`,
  }),
  leadNote: {
    en: 'Ticks ahead: from the first alarm to the transition, known from the past alone, at a threshold that a tenth of the runs without a transition pass. ROC area: 0.5 is guessing.',
    zh: '提前期数：由首次警报至转变，仅用当时已知数据；阈值取十分之一无转变运行会越过的水平。ROC 面积 0.5 等于猜测。',
  },
  noOthers: {
    en: 'Not there: ROC and time ahead. They need runs without a transition, as long as those with one (--level moves what counts as one).',
    zh: '缺少 ROC 与提前期：需要同样长的无转变运行（可用 --level 改变转变的界限）。',
  },
  noSpace: {
    en: 'Not there: spatial correlation, which needs the same figure at several places: name them with --places.',
    zh: '缺少空间相关：需要多个地点的同一指标，请用 --places 列出。',
  },
  space: (places: readonly string[]): Text => ({
    en: `Spatial correlation: mean over all pairs of ${places.join(', ')} within each window. It has no surrogates: those of single places would not keep what they share.`,
    zh: `空间相关：${places.join('、')} 在各窗口内两两相关系数的均值。无替代数据检验：单个地点的替代数据不保留其共性。`,
  }),
  onePlace: {
    en: 'Spatial correlation takes two places or more: name them with --places A B.',
    zh: '空间相关至少需要两个地点：请用 --places A B 列出。',
  },
  noTransition: (order: string, level: number, ticks: number): Text => ({
    en: `No run has ${order} pass ${figureText(level)} after ${ticks} ticks or more: name another bound with --level, or give longer runs.`,
    zh: `没有运行的 ${order} 在 ${ticks} 期或更晚越过 ${figureText(level)}：请用 --level 另指定界限，或提供更长的运行。`,
  }),
  shortWindow: (window: number, length: number): Text => ({
    en: `Windows of ${window} ticks leave no trend in ${length} ticks before the transition: choose fewer with --window.`,
    zh: `转变前只有 ${length} 期，${window} 期的窗口不足以形成趋势：请用 --window 选小一些。`,
  }),
}
