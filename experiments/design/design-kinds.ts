import type { Design, DesignKind } from '../spec/design.ts'
import type { Factor } from '../spec/factor.ts'
import type { Text } from '../spec/text.ts'
import { pushVariants } from './push-variants.ts'
import { levelsOf } from './samplers/levels-of.ts'

type Of<K extends DesignKind> = Extract<Design, { kind: K }>

/** What a plan says of a kind of design before anything runs. */
export interface DesignKindEntry<K extends DesignKind> {
  /** Keys of the design beside `kind`. */
  options: Exclude<keyof Of<K>, 'kind'>[]
  /** Whether later points depend on the results of earlier ones; the number is then the most that may be asked. */
  sequential: boolean
  /** Points, each of which is run `replicates` times. */
  points: (design: Of<K>, factors: readonly Factor[]) => number
  /** The same in words; k is the number of factors. */
  formula: Text
}

const product = (numbers: readonly number[]): number => numbers.reduce((all, each) => all * each, 1)
const levelCounts = (factors: readonly Factor[]): number[] => factors.map((factor) => levelsOf(factor).length)
const listLength = (factors: readonly Factor[]): number =>
  factors.length === 0 ? 1 : Math.min(...levelCounts(factors))
const scenariosOf = (factors: readonly Factor[], scenarios: number): number =>
  factors.some(({ uncertain }) => uncertain) ? scenarios : 1
const theOption: Text = { en: 'points', zh: '点数' }

/** Every kind of design: its options and how many points it makes. */
export const designKinds: { [K in DesignKind]: DesignKindEntry<K> } = {
  grid: {
    options: [],
    sequential: false,
    points: (_, factors) => product(levelCounts(factors)),
    formula: { en: 'product of the numbers of levels', zh: '各因素水平数之积' },
  },
  list: {
    options: [],
    sequential: false,
    points: (_, factors) => listLength(factors),
    formula: { en: 'length of the lists', zh: '列表长度' },
  },
  random: { options: ['points'], sequential: false, points: ({ points }) => points, formula: theOption },
  lhs: { options: ['points'], sequential: false, points: ({ points }) => points, formula: theOption },
  sobol: { options: ['points'], sequential: false, points: ({ points }) => points, formula: theOption },
  saltelli: {
    options: ['points', 'secondOrder'],
    sequential: false,
    points: ({ points, secondOrder }, { length: k }) => points * (secondOrder ? 2 * k + 2 : k + 2),
    formula: {
      en: 'points × (2 k + 2), or points × (k + 2) without second order',
      zh: '点数 × (2 k + 2)；不含二阶时为点数 × (k + 2)',
    },
  },
  morris: {
    options: ['trajectories', 'levels'],
    sequential: false,
    points: ({ trajectories }, { length: k }) => trajectories * (k + 1),
    formula: { en: 'trajectories × (k + 1)', zh: '轨迹数 × (k + 1)' },
  },
  oat: {
    options: [],
    sequential: false,
    points: (_, factors) => 1 + levelCounts(factors).reduce((sum, each) => sum + each, 0),
    formula: {
      en: '1 + sum of the numbers of levels, 2 for a range',
      zh: '1 + 各因素水平数之和（连续区间计 2）',
    },
  },
  path: {
    options: ['parameter', 'from', 'to', 'steps', 'ticksPerStep', 'back', 'scale'],
    sequential: false,
    points: (_, factors) => product(levelCounts(factors)),
    formula: {
      en: 'product of the numbers of levels of the other factors, 1 without any',
      zh: '其余因素水平数之积（无其余因素时为 1）',
    },
  },
  feedback: {
    options: ['push', 'channels', 'settings'],
    sequential: false,
    points: ({ channels, settings }, factors) =>
      (settings === 'grid' ? product(levelCounts(factors)) : listLength(factors)) * pushVariants(channels).length,
    formula: {
      en: 'settings of the factors × (2 × channels + 3): no push, push, all held, each held, all but each held',
      zh: '因素设定数 × (2 × 通道数 + 3)：无扰动、有扰动、全部固定、逐一固定、仅留一个',
    },
  },
  compare: {
    options: ['alternatives', 'scenarios'],
    sequential: false,
    points: ({ alternatives, scenarios }, factors) => alternatives.length * (factors.length > 0 ? scenarios : 1),
    formula: {
      en: 'alternatives × scenarios, 1 scenario where nothing is uncertain',
      zh: '方案数 × 情景数（无不确定因素时情景数为 1）',
    },
  },
  adaptive: {
    options: ['outcome', 'points', 'start'],
    sequential: true,
    points: ({ points }) => points,
    formula: { en: 'at most points', zh: '至多为点数' },
  },
  nsga2: {
    options: ['objectives', 'population', 'generations', 'scenarios'],
    sequential: true,
    points: ({ population, generations, scenarios }, factors) =>
      population * generations * scenariosOf(factors, scenarios),
    formula: {
      en: 'population × generations × scenarios, 1 scenario where nothing is uncertain',
      zh: '种群规模 × 代数 × 情景数（无不确定因素时情景数为 1）',
    },
  },
  calibrate: {
    options: ['targets', 'waves', 'points', 'method'],
    sequential: true,
    points: ({ waves, points, method }) => waves * points + (method === 'moments' ? 1 : 0),
    formula: {
      en: 'waves × points, and 1 at the estimate by moments',
      zh: '波数 × 点数，矩估计另加 1 个估计点',
    },
  },
}

/** How many points the design makes over these factors; for a sequential one the most it may ask. */
export function countPoints(design: Design, factors: readonly Factor[]): number {
  const entry = designKinds[design.kind] as DesignKindEntry<DesignKind>
  return entry.points(design, factors)
}
