// What the facts kit says.
import type { Text } from '../../../spec/text.ts'

const levels: Record<string, Text> = {
  giniIncome: { en: 'Gini of income, at the end', zh: '收入基尼系数（期末）' },
  theilIncome: { en: 'Theil of income, at the end', zh: '收入泰尔指数（期末）' },
  giniWealth: { en: 'Gini of wealth, at the end', zh: '财富基尼系数（期末）' },
  topTenthWealth: { en: 'wealth share of the richest tenth, at the end', zh: '最富十分之一的财富份额（期末）' },
  concentration: { en: 'concentration of sales, at the end', zh: '销售集中度（期末）' },
  labourShare: { en: 'labour share, at the end', zh: '劳动份额（期末）' },
}

const means: Record<string, Text> = {
  tfpGrowth: { en: 'growth of total factor productivity, mean share a year', zh: '全要素生产率增长（年均，份额）' },
  contributionCapital: { en: 'growth from capital, mean share a year', zh: '资本对增长的贡献（年均，份额）' },
  contributionLabour: { en: 'growth from labour, mean share a year', zh: '劳动对增长的贡献（年均，份额）' },
  contributionCompute: { en: 'growth from compute, mean share a year', zh: '算力对增长的贡献（年均，份额）' },
  contributionData: { en: 'growth from data, mean share a year', zh: '数据对增长的贡献（年均，份额）' },
  contributionAlgorithms: { en: 'growth from algorithms, mean share a year', zh: '算法对增长的贡献（年均，份额）' },
}

export const factsWords = {
  levels,
  means,
  title: { en: 'Stylised facts', zh: '典型事实' },
  fact: { en: 'fact', zh: '事实' },
  figure: { en: 'figure', zh: '数值' },
  okun: { en: 'Okun: change of unemployment on growth, slope', zh: '奥肯：失业率变化对增长的斜率' },
  beveridge: {
    en: 'Beveridge: log vacancies on log unemployment, slope',
    zh: '贝弗里奇：职位空缺率对数对失业率对数的斜率',
  },
  phillips: { en: 'Phillips: inflation on unemployment, slope', zh: '菲利普斯：通胀对失业率的斜率' },
  volatilityConsumption: { en: 'spread of consumption growth over that of GDP', zh: '消费增长波动与 GDP 之比' },
  volatilityInvestment: { en: 'spread of investment growth over that of GDP', zh: '投资增长波动与 GDP 之比' },
  divideSize: { en: 'adoption of large over small firms, at the end', zh: '大企业与小企业采用率之比（期末）' },
  divideRegion: { en: 'adoption of east over west, at the end', zh: '东部与西部采用率之比（期末）' },
  note: {
    en: 'Mean over runs of the figure of each run. Published: Okun -0.3 to -0.5, Beveridge about -1, Phillips below 0, consumption below 1 and investment near 3 times the spread of GDP.',
    zh: '各次运行数值的均值。已发表的数值：奥肯 -0.3 至 -0.5，贝弗里奇约 -1，菲利普斯为负，消费波动小于 GDP、投资约为其 3 倍。',
  },
  growthTitle: { en: 'Shape of growth', zh: '增长率的形状' },
  shape: { en: "Subbotin's b", zh: 'Subbotin b' },
  hillGrowth: { en: 'tail exponent of its size', zh: '增长幅度的尾指数' },
  growthNote: {
    en: 'Log changes from tick to tick, each run in its own spread. 1 is Laplace, 2 normal; published growth of firms and of GDP is near 1. Tail: Hill, largest tenth.',
    zh: '逐期对数变化，各以其自身离散度计。1 为拉普拉斯，2 为正态；已发表的企业与 GDP 增长接近 1。尾部：Hill，最大的十分之一。',
  },
  distributionTitle: { en: 'Distribution over runs, last value', zh: '各次运行末值的分布' },
  measures: {
    gini: { en: 'Gini', zh: '基尼系数' },
    theil: { en: 'Theil', zh: '泰尔指数' },
    herfindahl: { en: 'HHI', zh: 'HHI' },
    palma: { en: 'Palma', zh: '帕尔马比' },
    wolfson: { en: 'Wolfson', zh: 'Wolfson 极化' },
    hill: { en: 'tail exponent (Hill, largest tenth)', zh: '尾指数（Hill，最大十分之一）' },
  },
  distributionNote: {
    en: 'Each run counts as one member of a population, as where a table has one run for each firm or household.',
    zh: '每次运行视为总体中的一员，例如表中每家企业或每户为一次运行。',
  },
  nothing: (reporters: readonly string[]): Text => ({
    en: `None of the columns that known facts need is there tick by tick (unemployment, inflation, gdp, giniIncome, ...). Name a column with --outcome for its distribution; the table has ${reporters.slice(0, 12).join(', ')}.`,
    zh: `没有已知事实所需的逐期数据列（unemployment、inflation、gdp、giniIncome 等）。可用 --outcome 指定一列查看其分布；表中有 ${reporters.slice(0, 12).join('、')}。`,
  }),
}
