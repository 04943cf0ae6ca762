import { parameterGroup } from './parameter.ts'

const { number, flag, vector } = parameterGroup('technology')

export const adoptionParameters = {
  adoptionIntensity: number(
    8,
    0,
    100,
    '1/share',
    'Intensity of choice b in adoption',
    '采用选择强度',
    'assumed; Brock and Durlauf 2001 for the form',
  ),
  peerEffect: number(0.1, -1, 2, 'share of unit cost', 'Worth J of company in adoption', '同伴效应J', 'assumed'),
  peers: number(8, 1, 64, 'firms', 'Peers that a firm looks at', '每家企业的同伴数', 'design: reference kernel'),
  localPeers: number(0.5, 0, 1, 'share', 'Peers drawn from the own sector', '同部门同伴比例', 'assumed'),
  reconsiderRate: number(
    0.06,
    0,
    1,
    '1/quarter',
    'Probability that a firm reconsiders adoption',
    '每季度重新决策概率',
    'assumed',
  ),
  switchingCost: number(
    0.05,
    0,
    1,
    'share of unit cost',
    'Cost of switching to the new mode, above that of staying',
    '采用的转换成本',
    'assumed',
  ),
  smallFirmCost: number(
    0.03,
    -1,
    1,
    'share of unit cost',
    'Extra entry cost of a firm of mean size over its size where compute must be owned; below 0 owning it is worth more than renting',
    '自建算力的小企业额外成本（小于0则自建优于租用）',
    'assumed (paper 000, 3.1)',
  ),
  computeRental: flag(
    true,
    'switch',
    'Compute can be rented (cloud); off: firms must own it and small ones pay the entry cost',
    '算力租用市场（关闭则须自建）',
    'paper 000, 3.1',
  ),
  trustWeight: number(0.1, 0, 2, 'share of unit cost', 'Worth of trust in adoption', '信任在采用中的权重', 'assumed'),
  adoptionBlocked: vector(
    [0, 0, 0, 0],
    0,
    1,
    '0/1',
    'Adoption is blocked in a sector',
    '封锁某部门的采用',
    'experiment: paper 001, 3.2.1',
  ),
}
