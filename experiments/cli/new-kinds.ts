import type { DesignKind } from '../spec/design.ts'

/** Lines of a starter file that hang on its design. */
export interface DesignLines {
  /** What it does, in both languages. */
  en: string
  zh: string
  parameters: string[]
  uncertainties?: string[]
  /** Options, each with its meaning. */
  design: string[]
  expect: string
}

const values = ['chipPriceFactor: {values: [0.25, 0.5, 1, 2]}', 'openness: {min: 0.1, max: 0.9, step: 0.4}']
const pairs = ['chipPriceFactor: {values: [0.25, 0.5, 1]}', 'openness: {values: [0.9, 0.5, 0.1]}']
const ranges = ['chipPriceFactor: {min: 0.25, max: 2}', 'openness: {min: 0.1, max: 0.9}']
const uncertain = [
  'peerEffect: {distribution: normal, mean: 0.1, sd: 0.03}',
  'wrightExponent: {distribution: triangular, min: 0.1, mode: 0.3, max: 0.5}',
]
const above = '{outcome: adoptionGap, gt: 0}'
const falling = '{outcome: adoptionMean, monotone: decreasing, with: chipPriceFactor}'

/** What a starter file of each design holds; every one of them loads without a warning. */
export const designLines: Record<DesignKind, DesignLines> = {
  grid: { en: 'every combination of the values', zh: '全部取值组合', parameters: values, design: [], expect: falling },
  list: {
    en: 'the first values together, then the second, ...',
    zh: '各参数的第一个值配成一点，第二个值配成一点……',
    parameters: pairs,
    design: [],
    expect: above,
  },
  random: { en: 'points at random', zh: '随机点', parameters: ranges, design: ['points: 100'], expect: above },
  lhs: {
    en: 'a Latin hypercube: few points, spread evenly',
    zh: '拉丁超立方：少量而均匀的点',
    parameters: ranges,
    design: ['points: 100'],
    expect: above,
  },
  sobol: {
    en: 'Sobol points; their number is a power of two',
    zh: 'Sobol 点；个数为 2 的幂',
    parameters: ranges,
    design: ['points: 128'],
    expect: above,
  },
  saltelli: {
    en: 'Sobol indices: what moves the outcome, alone and with others; points is the base sample',
    zh: 'Sobol 指数：单独及共同的影响；points 为基础样本量',
    parameters: ranges,
    design: ['points: 128', 'secondOrder: true'],
    expect: above,
  },
  morris: {
    en: 'elementary effects: a cheap ranking of many parameters',
    zh: '基本效应：以少量运行为众多参数排序',
    parameters: ranges,
    design: ['trajectories: 10', 'levels: 4'],
    expect: above,
  },
  oat: {
    en: 'one parameter at a time, to either end of its range',
    zh: '每次只把一个参数移到范围两端',
    parameters: ranges,
    design: [],
    expect: above,
  },
  path: {
    en: 'one parameter led up and back in a living economy: does it return?',
    zh: '在持续运行的经济中把一个参数升上去再降回来：能否复原？',
    parameters: [],
    design: ['parameter: chipPriceFactor', 'from: 2', 'to: 0.25', 'steps: 10', 'ticksPerStep: 8', 'back: true'],
    expect: above,
  },
  feedback: {
    en: 'a push, with and without each channel: which loops amplify it, and by how much?',
    zh: '施加扰动并逐一固定通道：哪些回路放大它，放大多少？',
    parameters: ['policyLag: 0', 'peerEffect: {values: [0, 0.1, 0.2]}'],
    design: [
      'push: {instrument: adoptionSubsidy, amount: 0.1, start: 1, end: 9}',
      'channels: [peerShare, dataPool, algorithmCommons]',
      'settings: grid',
    ],
    expect: above,
  },
  compare: {
    en: 'policies side by side over the same draws of what is uncertain',
    zh: '在相同的不确定性抽样下比较各政策方案',
    parameters: [],
    uncertainties: uncertain,
    design: [
      'alternatives:',
      '  - {name: none, title: {en: No policy, zh: 无政策}}',
      '  - name: subsidy',
      '    title: {en: Support for small adopters, zh: 支持中小企业采用}',
      '    policies:',
      '      - {instrument: adoptionSubsidy, amount: 0.1, start: 4, size: small, financing: tax}',
      'scenarios: 50',
    ],
    expect: '{outcome: adoptionGap, gt: 0, where: {alternative: none}}',
  },
  adaptive: {
    en: 'start points first, then more where the outcome changes fastest',
    zh: '先取 start 个点，再在结果变化最快处加密',
    parameters: ranges,
    design: ['outcome: adoptionMean', 'points: 60', 'start: 20'],
    expect: above,
  },
  nsga2: {
    en: 'a search for settings that trade one objective against another',
    zh: '寻找在多个目标之间权衡的设定',
    parameters: ['computeBuild: {min: 0, max: 0.02}', 'adoptionSubsidy: {min: 0, max: 0.2}'],
    uncertainties: uncertain,
    design: [
      'objectives:',
      '  - {outcome: adoptionMean, goal: max}',
      '  - {outcome: debtToGdp, goal: min}',
      'population: 40',
      'generations: 20',
      'scenarios: 4',
    ],
    expect: above,
  },
  calibrate: {
    en: 'which parameters reproduce figures that are known, with their errors',
    zh: '哪些参数能重现已知数据（含误差）',
    parameters: ['peerEffect: {min: 0, max: 0.4}', 'reconsiderRate: {min: 0.01, max: 0.2}'],
    design: [
      'targets:',
      '  - {outcome: adoptionMean, value: 0.5, error: 0.05}',
      'waves: 3',
      'points: 100',
      'method: abc',
    ],
    expect: above,
  },
}

export const starterKinds = Object.keys(designLines)
