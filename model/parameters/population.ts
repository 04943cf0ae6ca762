import { parameterGroup } from './parameter.ts'

const { number, count, vector } = parameterGroup('population')

export const population = {
  firms: count(500, 1, 1_000_000, 'firms', 'Number of firms', '企业数量', 'assumed: scale only, per-head figures do not depend on it'),
  workersPerFirm: number(20, 1, 200, 'workers/firm', 'Workers for each firm', '每家企业对应的劳动者数', 'assumed: scale only'),
  providers: count(9, 0, 100_000, 'providers', 'Number of compute providers', '算力服务商数量', 'assumed: each stands for providersRepresented / providers real ones'),
  providersRepresented: count(5000, 1, 100_000, 'providers', 'Real providers that the model stands for', '模型所代表的真实服务商数', 'facts: providers-2023'),
  employmentShares: vector([0.228, 0.211, 0.481, 0.08], 0, 1, 'share', 'Employment by sector at the start', '初始就业的部门份额', 'facts: employment-shares-2023; emerging industries taken out of industry, assumed 0.08'),
  regionPopulation: vector([0.404, 0.321, 0.275], 0, 1, 'share', 'Workers by region', '劳动者的地区份额', 'facts: region-gdp-shares-2021 over region-gdp-per-head'),
  regionProductivity: vector([1.287, 0.841, 0.766], 0.05, 20, 'ratio', 'Labour productivity of a region against the mean', '地区劳动生产率（相对均值）', 'facts: region-gdp-per-head'),
  firmSizeSpread: number(1, 0, 2.5, 'log points', 'Standard deviation of log firm size at the start', '初始企业规模对数标准差', 'assumed: between the 0.9 and 1.3 of census data'),
  publicShare: number(0.25, 0, 1, 'share', 'Share of firms that are publicly owned', '国有企业占比', 'assumed'),
  abilitySpread: number(0.45, 0, 1.5, 'log points', 'Standard deviation of log ability of workers', '劳动者能力对数标准差', 'assumed: set so that the income Gini is near facts: income-gini-2023'),
  shareSpread: number(2.2, 0, 4, 'log points', 'Standard deviation of log ownership of firms', '股权持有对数标准差', 'assumed: set so that the wealth Gini is near facts: wealth-gini'),
}
