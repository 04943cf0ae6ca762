import { observableGroup } from './group.ts'

export const productivity = observableGroup(
  {
    tfp: ['index', 'Total factor productivity, start = 100', '全要素生产率（期初=100）'],
    tfpGrowth: ['share a year', 'Growth of total factor productivity over four quarters', '全要素生产率同比增速'],
    contributionCapital: ['points a year', 'Contribution of capital to growth', '资本对增长的贡献'],
    contributionLabour: ['points a year', 'Contribution of labour to growth', '劳动对增长的贡献'],
    contributionCompute: ['points a year', 'Contribution of compute to growth', '算力对增长的贡献'],
    contributionData: ['points a year', 'Contribution of data to growth', '数据对增长的贡献'],
    contributionAlgorithms: ['points a year', 'Contribution of algorithms to growth', '算法对增长的贡献'],
  },
  ({ growth: { tfp, tfpGrowth, contributions } }) => ({
    tfp,
    tfpGrowth,
    contributionCapital: contributions.capital,
    contributionLabour: contributions.labour,
    contributionCompute: contributions.compute,
    contributionData: contributions.data,
    contributionAlgorithms: contributions.algorithm,
  }),
)
