/** Words of the charts that are made from whole runs, quarter by quarter. */
export const seriesFigureWords = {
  bifurcation: { en: 'Where it settles: {outcome}', zh: '趋于何处：{outcome}' },
  settled: { en: 'Second half of each hold', zh: '每一水平的后半段' },
  attractors: {
    en: 'symbol: where a run stays; bar: range in which it moves; within {tolerance} figures count as one',
    zh: '符号：运行所停留之处；竖线：运行的变动范围；相差 {tolerance} 以内视为同一数值',
  },
  warning: { en: 'Is there a warning before {level}? {outcome}', zh: '越过 {level} 之前有无预警？{outcome}' },
  quarters: { en: 'To the end', zh: '距转变' },
  quarterUnit: { en: 'quarters', zh: '季度' },
  indicators: {
    variance: { en: 'Variance', zh: '方差' },
    ac1: { en: 'Autocorrelation', zh: '自相关' },
    returnRate: { en: 'Return rate', zh: '恢复速率' },
  },
  indicator: { en: 'Indicator over a rolling window', zh: '滚动窗口指标' },
  eachUnit: { en: 'unit of each plot', zh: '各图单位' },
  runs: { en: 'n = {n} runs, {with} with a transition', zh: 'n = {n} 次运行，其中 {with} 次有转变' },
  warningMarks: {
    en: 'line: median; band: 90% of runs; the end: the transition, or that of the watch; ROC by the trend (area)',
    zh: '线：中位数；色带：90% 的运行；无转变者计至观察期末；ROC 按趋势（面积）',
  },
} as const
