import type { State } from '../agents/state.ts'
import { services } from '../names.ts'
import { budgetShares } from '../society/budget-shares.ts'
import { observableGroup } from './group.ts'

/** Services in what households buy where no goods are short: a purchase without a match is put off, not replaced. */
function servicesInConsumption(state: State): number {
  const wanted = budgetShares(state)[services]
  const failed = wanted * state.markets.unmatchedServices
  return (wanted - failed) / (1 - failed)
}

export const social = observableGroup(
  {
    development: ['0-1', 'Social development', '社会发展指数'],
    trust: ['0-1', 'Trust in AI', '对人工智能的信任'],
    harm: ['0-1', 'Harm from AI use ahead of regulation', '人工智能危害（监管缺口）'],
    regulation: ['0-1', 'Strictness of regulation', '监管严格程度'],
    governmentCapacity: ['0-1', 'Capacity of government', '政府能力'],
    unmatchedServices: ['share', 'Purchases of services that find no match', '未能匹配的服务消费占比'],
    servicesInConsumption: [
      'share',
      'Services in household consumption where no goods are short',
      '服务占居民消费比重（商品不短缺时）',
    ],
  },
  ({ state, state: { society, markets } }) => ({
    development: society.development,
    trust: society.trust,
    harm: society.harm,
    regulation: society.regulation,
    governmentCapacity: society.governmentCapacity,
    unmatchedServices: markets.unmatchedServices,
    servicesInConsumption: servicesInConsumption(state),
  }),
)
