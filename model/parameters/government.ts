import { parameterGroup } from './parameter.ts'

const { number, vector } = parameterGroup('government')

export const governmentParameters = {
  profitTax: number(0.25, 0, 0.9, 'share', 'Tax on profits', '企业所得税率', 'statutory rate'),
  benefit: number(0.4, 0, 1, 'share', 'Unemployment benefit over the mean wage', '失业保险金与平均工资之比', 'assumed'),
  debtReaction: number(
    0.1,
    0,
    1,
    '1/year',
    'Rise of the income tax rate per year of GDP of debt above the aim; proportional, so that it cannot swing',
    '税率对债务缺口的反应（比例型）',
    'assumed; design 3: damp tax rules',
  ),
  spendingShares: vector(
    [0, 0, 0.95, 0.05],
    0,
    1,
    'share',
    'Government purchases by sector',
    '政府采购的部门份额',
    'assumed',
  ),
  spendingSmoothing: number(
    0.05,
    0.001,
    1,
    '1/quarter',
    'Smoothing of the trend that government purchases follow',
    '政府支出跟随趋势的平滑系数',
    'assumed',
  ),
}
