import type { Design } from './design.ts'
import type { Factor } from './factor.ts'

/** Charts of the report of one economy. */
export const economyCharts = [
  'gdp',
  'gdpGrowth',
  'inflation',
  'unemployment',
  'valueAdded',
  'demand',
  'okun',
  'phillips',
  'adoption',
  'adoptionSector',
  'adoptionSize',
  'adoptionRegion',
  'capacity',
  'computeUse',
  'computePrice',
  'utilisation',
  'utilisationRegion',
  'chips',
  'dataMade',
  'algorithms',
  'employment',
  'wages',
  'unemploymentSkill',
  'labourShare',
  'workLife',
  'beveridge',
  'gini',
  'topTenth',
  'gdpRegion',
  'gaps',
  'nqpfRegion',
  'nqpf',
  'tfp',
  'contributions',
  'digital',
  'energy',
  'finance',
  'governance',
  'facts',
] as const

/** Over a sample of the factors' space. */
const ofSample = ['phase', 'line', 'pawn', 'prim', 'boxes', 'warning'] as const

/** Kinds of charts of an experiment with several points, by what its design was made for. */
const kindsOf = {
  grid: ['phase', 'line', 'time', 'warning'],
  list: ['phase', 'line', 'warning'],
  random: ofSample,
  lhs: ofSample,
  sobol: ofSample,
  adaptive: ['phase', 'line', 'warning'],
  saltelli: ['sobol'],
  morris: ['morris'],
  oat: ['one-at-a-time'],
  path: ['loop', 'bifurcation', 'fold-line'],
  feedback: ['gains', 'push-response'],
  compare: ['alternatives', 'differences', 'response', 'regret', 'regrets', 'satisficing', 'spread'],
  nsga2: ['front'],
  calibrate: ['posterior'],
} as const satisfies Record<Design['kind'], readonly string[]>

/**
 * Names that the key `charts` takes: of the charts of one economy; or of a kind of chart, which stands for one of each
 * outcome, and of that kind for one outcome, such as `sobol-adoption`.
 */
export function chartNames(design: Design, factors: readonly Factor[], outcomes: readonly string[]): string[] {
  if (design.kind === 'grid' && factors.length === 0) return [...economyCharts]
  const kinds = kindsOf[design.kind].flatMap((kind) => {
    if (kind !== 'line' || factors.length < 2) return [kind]
    return design.kind === 'grid' ? factors.map(({ name }) => `line-${name}`) : []
  })
  return kinds.flatMap((kind) => [kind, ...outcomes.map((outcome) => `${kind}-${outcome}`)])
}
