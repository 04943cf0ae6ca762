import type { Text } from '../../spec/text.ts'

/** A regularity of economies that nothing in the model was set by. */
export interface StylisedFact {
  /** Name of the figure in a run's facts. */
  name: string
  title: Text
  /** Where the figure lies in published work; an open end has no bound. */
  low: number
  high: number
  source: string
}

const open = Number.POSITIVE_INFINITY

/** Read from runs with all technology on. Ranges are those of the sources. */
export const stylisedFacts: readonly StylisedFact[] = [
  {
    name: 'sizeTail',
    title: { en: 'tail exponent of staff, largest tenth of firms', zh: '企业规模（员工数）尾部指数，最大十分之一企业' },
    low: 0.9,
    high: 1.3,
    source: 'Axtell 2001: 1.06 (United States)',
  },
  {
    name: 'growthShape',
    title: { en: "shape of firms' yearly growth, 1 = Laplace", zh: '企业年增长率分布形状，1 = 拉普拉斯' },
    low: 0.7,
    high: 1.3,
    source: 'Bottazzi and Secchi 2006',
  },
  {
    name: 'investmentVolatility',
    title: { en: 'cycle of investment over that of output', zh: '投资与产出周期波动之比' },
    low: 3,
    high: 4,
    source: 'Stock and Watson 1999; King and Rebelo 1999',
  },
  {
    name: 'consumptionVolatility',
    title: { en: 'cycle of consumption over that of output', zh: '消费与产出周期波动之比' },
    low: 0,
    high: 1,
    source: 'Stock and Watson 1999',
  },
  {
    name: 'okun',
    title: { en: 'Okun: unemployment for a point of growth', zh: '奥肯系数：增速每一点对应的失业率变化' },
    low: -0.5,
    high: -0.1,
    source: 'Ball, Leigh and Loungani 2017',
  },
  {
    name: 'beveridge',
    title: { en: 'Beveridge: elasticity of vacancies to unemployment', zh: '贝弗里奇：空缺率对失业率的弹性' },
    low: -1.5,
    high: -0.5,
    source: 'Blanchard and Diamond 1989',
  },
  {
    name: 'adoptionLargeOverSmall',
    title: { en: 'adoption of large firms less that of small ones, 2 years', zh: '大企业与小企业采用率之差（两年）' },
    low: 0,
    high: open,
    source: 'McElheran and others 2024: rises with size',
  },
  {
    name: 'nqpfEastOverCentral',
    title: { en: 'NQPF index, East less Central, 2 years', zh: '新质生产力指数，东部减中部（两年）' },
    low: 0,
    high: open,
    source: 'facts: order East, Central, West',
  },
  {
    name: 'nqpfCentralOverWest',
    title: { en: 'NQPF index, Central less West, 2 years', zh: '新质生产力指数，中部减西部（两年）' },
    low: 0,
    high: open,
    source: 'facts: order East, Central, West',
  },
]
