import { parameterGroup } from './parameter.ts'

const { number, vector } = parameterGroup('households')

export const householdParameters = {
  consumeIncome: number(0.38581, 0.01, 1, 'share', 'Consumption out of disposable income', '可支配收入的消费倾向', 'Caiani et al. 2016, table 3'),
  consumeWealth: number(0.25, 0, 1, '1/year', 'Consumption out of deposits', '财富的年消费倾向', 'Caiani et al. 2016, table 3; quarter = a fourth'),
  budgetShares: vector([0.128, 0.3, 0.452, 0.12], 0, 1, 'share', 'Consumption by sector', '消费的部门份额', 'facts: service-share-consumption; the rest assumed'),
  compareRate: number(0.1, 0, 1, '1/quarter', 'Probability that a household compares one of its sellers with another', '每季度比价概率', 'assumed'),
  priceElasticity: number(3, 0, 20, 'elasticity', 'Slope of the logit choice between two sellers in log price', '卖方选择对价格的敏感度', 'EURACE (Dawid et al. 2019): logit choice; value assumed'),
  exploreShare: number(0.02, 0, 1, 'share', 'Comparisons with a seller drawn at random instead of one heard of', '随机探索新卖方的比例', 'assumed'),
  matchingFriction: number(0.04, 0, 0.9, 'share', 'Service purchases that find no match where the seller is not digital', '非数字化服务的供需错配率', 'assumed (paper 004, article 2)'),
  leisurePreference: number(0.1, 0, 1, 'elasticity', 'Fall of working hours as real income per head rises', '工时对实际收入的弹性（负）', 'assumed: Bick, Fuchs-Schuendeln and Lagakos 2018 find 0.1 to 0.2'),
}
