import { parameterGroup } from './parameter.ts'

const { number, flag } = parameterGroup('firms')

export const firmParameters = {
  demandSmoothing: number(0.25, 0.01, 1, '1/quarter', 'Weight of the last quarter in expected demand', '需求预期的更新权重', 'Caiani et al. 2016, table 3'),
  inventoryRatio: number(0.4, 0, 4, 'quarters', 'Inventories aimed at over expected demand', '目标库存与预期需求之比', 'assumed'),
  inventoryAdjustment: number(0.3, 0.01, 1, '1/quarter', 'Part of the gap of inventories closed in a quarter', '库存缺口调整速度', 'assumed'),
  inputBuffer: number(0.3, 0, 3, 'quarters', 'Stock of inputs kept above a quarter of use', '投入品安全库存', 'assumed'),
  inputAdjustment: number(0.25, 0.01, 1, '1/quarter', 'Part of the gap of input stocks closed in a quarter', '投入品库存调整速度', 'assumed'),
  depreciation: number(0.09, 0, 0.5, '1/year', 'Depreciation of capital', '资本折旧率', 'assumed: gives facts consumption-investment-shares'),
  normalUtilisation: number(0.85, 0.3, 1, 'share', 'Use of capital aimed at', '目标产能利用率', 'assumed: usual survey value of 0.8 to 0.85'),
  capitalTasks: number(-0.4, -10, 1, 'exponent', 'Substitution exponent between capital and tasks', '资本与任务的替代参数', 'design 4; elasticity 0.71'),
  investmentSpeed: number(0.025, 0, 1, '1/quarter', 'Part of the gap of capital closed in a quarter', '资本缺口调整速度', 'assumed'),
  priceAdjustment: number(0.4, 0.01, 1, '1/quarter', 'Part of the gap to the aimed price closed in a quarter', '价格调整速度', 'assumed: price duration of about two to three quarters'),
  inventoryPricing: number(0.02, 0, 1, 'elasticity', 'Rise of the aimed markup when inventories fall short', '库存不足时加价弹性', 'assumed, after the adaptive markup of Caiani et al. 2016'),
  wageBidding: number(0.02, 0, 0.5, 'share', 'Rise of a firm wage offer when all vacancies stay open', '职位空缺时工资出价提高', 'assumed'),
  wageBidDecay: number(0.05, 0, 1, '1/quarter', 'Return of a firm wage to the going one', '企业工资溢价回归速度', 'assumed'),
  marketElasticity: number(2, 0, 20, 'elasticity', 'Price elasticity of orders among the firms of a sector', '同业企业间订单的价格弹性', 'assumed'),
  linkShare: number(0.25, 0, 1, 'share', 'Inputs bought from the lasting supplier', '由长期供应商供应的投入份额', 'assumed'),
  rewireRate: number(0.05, 0, 1, '1/quarter', 'Probability that a firm reconsiders one supplier', '每季度更换供应商的概率', 'assumed'),
  leverage: number(0.21, 0, 0.9, 'share', 'Loans over capital aimed at', '目标贷款与资本之比', 'assumed'),
  maxLeverage: number(0.8, 0, 1, 'share', 'Loans over capital at which the bank stops', '银行停止放贷的杠杆率', 'assumed'),
  repayment: number(0.1, 0, 1, '1/quarter', 'Part of loans above the aim paid back in a quarter', '超额贷款偿还速度', 'assumed'),
  cashBuffer: number(0.3, 0, 4, 'quarters', 'Deposits kept over the wage bill; the rest is paid out', '营运资金与工资之比，余额分红', 'design 3: firms that hoard deposits starve demand'),
  defaultRecovery: number(0.7, 0, 1, 'share', 'Capital that survives a default', '违约后资本保留率', 'assumed'),
  earlyRetirement: number(0, 0, 0.5, '1/year', 'Additional retirement of traditional capacity', '传统产能提前退出率', 'assumed (paper 004, article 3)'),
  stateAgility: number(0.6, 0, 2, 'ratio', 'How often public firms reconsider adoption, against private ones', '国企采用决策频率（相对民企）', 'assumed (paper 002, 2.1)'),
  entryAndExit: flag(true, 'switch', 'Firms that default are replaced by entrants', '违约企业由新企业替代', 'design 3'),
}
