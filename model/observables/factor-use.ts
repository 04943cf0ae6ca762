import type { State } from '../agents/state.ts'
import { pow } from '../math.ts'
import { skillCount } from '../names.ts'
import { shareOf } from './group.ts'
import type { QuarterAccounts } from './quarter-accounts.ts'

/** What the economy produced with in a quarter, and what each factor counts for in a unit of output. */
export interface FactorUse {
  output: number
  capital: number
  labour: number
  compute: number
  data: number
  algorithm: number
  /** Elasticities of output. Capital has what labour, compute and data leave. */
  labourShare: number
  computeShare: number
  dataShare: number
  algorithmShare: number
}

/** The factors whose growth is accounted for. */
export const factors = ['capital', 'labour', 'compute', 'data', 'algorithm'] as const
export type Factor = (typeof factors)[number]

/** Capital owned by firms, at base prices. */
export function capitalOwned({ firms }: State): number {
  let capital = 0
  for (let f = 0; f < firms.count; f++) capital += firms.capital[f]
  return capital
}

/** Labour in efficiency units times hours; the exogenous productivity of labour is not part of it. */
function efficiencyHours({ firms, markets }: State): number {
  let labour = 0
  for (let cell = 0; cell < firms.count * skillCount; cell++) labour += firms.staffEfficiency[cell]
  return labour * markets.hours
}

/**
 * Factors of the quarter. Labour and compute count for their cost in GDP. Data and algorithms have no price at the
 * margin: they count for compute's cost times the ratio of elasticities in the firm's intelligence,
 * e_D/e_C = (1-a)/a (D/QC)^m and e_Q/e_C = 1, or (D/C)^m and (Q/C)^m in the symmetric mode.
 * Source: elasticities of the CES of design 4; weights by cost as in Jorgenson and Griliches 1967.
 */
export function readFactors(state: State, accounts: QuarterAccounts, capital: number): FactorUse {
  const { firms, parameters } = state
  const { computeWeight: a, intelligenceSubstitution: m, intelligenceMode } = parameters
  const symmetric = intelligenceMode === 'symmetric'
  let compute = 0
  let data = 0
  let spent = 0
  let algorithms = 0
  let dataWorth = 0
  let algorithmWorth = 0
  for (let f = 0; f < firms.count; f++) {
    if (!firms.adopter[f]) continue
    data += firms.usableData[f]
    const used = firms.compute[f]
    if (!(used > 0)) continue
    const cost = firms.computeSpending[f]
    const quality = firms.usedAlgorithm[f]
    compute += used
    spent += cost
    algorithms += cost * quality
    dataWorth +=
      cost *
      (symmetric ? pow(firms.usableData[f] / used, m) : ((1 - a) / a) * pow(firms.usableData[f] / (quality * used), m))
    algorithmWorth += cost * (symmetric ? pow(quality / used, m) : 1)
  }
  const computeShare = shareOf(accounts.compute, accounts.income)
  return {
    output: accounts.real,
    capital,
    labour: efficiencyHours(state),
    compute,
    data,
    algorithm: shareOf(algorithms, spent),
    labourShare: shareOf(accounts.wages, accounts.income),
    computeShare,
    dataShare: computeShare * shareOf(dataWorth, spent),
    algorithmShare: computeShare * shareOf(algorithmWorth, spent),
  }
}
