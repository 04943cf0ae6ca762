import { observableGroup } from './group.ts'

export const social = observableGroup(
  {
    development: ['0-1', 'Social development', '社会发展指数'],
    trust: ['0-1', 'Trust in AI', '对人工智能的信任'],
    harm: ['0-1', 'Harm from AI use ahead of regulation', '人工智能危害（监管缺口）'],
    regulation: ['0-1', 'Strictness of regulation', '监管严格程度'],
    governmentCapacity: ['0-1', 'Capacity of government', '政府能力'],
    unmatchedServices: ['share', 'Purchases of services that find no match', '未能匹配的服务消费占比'],
  },
  ({ state: { society, markets } }) => ({
    development: society.development,
    trust: society.trust,
    harm: society.harm,
    regulation: society.regulation,
    governmentCapacity: society.governmentCapacity,
    unmatchedServices: markets.unmatchedServices,
  }),
)
