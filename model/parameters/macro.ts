import { parameterGroup } from './parameter.ts'

const { number, vector, choice } = parameterGroup('macro')

export const macro = {
  closure: choice('market', ['market', 'solow'] as const, 'choice', 'Demand-led markets, or the Solow closure in which every firm employs its share of workers and invests a fixed share of output', '宏观闭合：市场需求闭合，或索洛闭合（充分就业、固定储蓄率）', 'Solow 1956 as the limit'),
  savingRate: number(0.25, 0, 1, 'share', 'Share of output saved in the Solow closure', '索洛闭合下的储蓄率', 'Solow 1956'),
  growth: number(0.04, -0.05, 0.15, '1/year', 'Exogenous growth of labour productivity', '外生劳动生产率增长率', 'assumed: facts growth-2023 of 0.052 less what technology adds'),
  inflationTarget: number(0.02, -0.02, 0.1, '1/year', 'Inflation target', '通胀目标', 'assumed: usual target of central banks'),
  startUnemployment: number(0.052, 0.0, 0.3, 'share', 'Unemployment at the start', '初始失业率', 'facts: unemployment-2023'),
  labourShare: number(0.53, 0.1, 0.9, 'share', 'Wages in the value added of firms at the start', '初始劳动报酬占增加值份额', 'facts: labour-share'),
  capitalOutputRatio: number(3.1, 0.2, 8, 'years', 'Capital over yearly value added at the start', '初始资本产出比', 'assumed: makes investment near facts: consumption-investment-shares'),
  debtRatio: number(0.5, 0, 3, 'years', 'Public debt over yearly GDP at the start, and the aim of the fiscal rule', '初始政府债务率（财政规则目标）', 'assumed'),
  valueAddedShares: vector([0.071, 0.258, 0.534, 0.125], 0, 1, 'share', 'Value added of goods sectors at the start (compute has the rest)', '初始各部门增加值份额（其余为算力部门）', 'facts: value-added-shares-2023; emerging industries and compute taken out of industry and services so that digital-economy-share-2023 comes out'),
  inputsAgriculture: vector([0.1, 0.2, 0.08, 0.01], 0, 0.9, 'per unit of output', 'Inputs of agriculture from each sector', '农业的中间投入系数', 'assumed: rounded from input-output tables'),
  inputsIndustry: vector([0.05, 0.25, 0.15, 0.05], 0, 0.9, 'per unit of output', 'Inputs of industry from each sector', '工业的中间投入系数', 'assumed: rounded from input-output tables'),
  inputsServices: vector([0.01, 0.08, 0.32, 0.05], 0, 0.9, 'per unit of output', 'Inputs of services from each sector', '服务业的中间投入系数', 'assumed: rounded from input-output tables'),
  inputsEmerging: vector([0.01, 0.2, 0.2, 0.15], 0, 0.9, 'per unit of output', 'Inputs of emerging industries from each sector', '新兴产业的中间投入系数', 'assumed: rounded from input-output tables'),
}
