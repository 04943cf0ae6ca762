import type { State } from '../agents/state.ts'
import { log } from '../math.ts'

/** Figures of firms that have not adopted, and of those that have. */
export type ByMode = [others: number, adopters: number]

/** Cost and sales of the year that runs and of the one before it, by firm, and what past years have told. */
export interface CostMemory {
  quarters: number
  cost: Float64Array
  sold: Float64Array
  lastCost: Float64Array
  lastSold: Float64Array
  moments: [others: Moments, adopters: Moments]
}

/** Two years by firm, and its mode: 0 others, 1 adopters, else left out. */
export type Years = Pick<CostMemory, 'cost' | 'sold' | 'lastCost' | 'lastSold'> & { mode: Uint8Array }

/** Sums of squares and products around the mean of each year, for rises [0] and falls [1] of sales. */
interface Moments {
  count: [number, number]
  spread: [number, number]
  cross: number
  withCost: [number, number]
}

const yearQuarters = 4
/** Weight of a year against the next: a year by itself has too few firms whose sales fall to tell an elasticity. */
const memory = 0.8
/** Fewer rises or falls than this tell none. */
const fewest = 3
const leftOut = 2

const noMoments = (): Moments => ({ count: [0, 0], spread: [0, 0], cross: 0, withCost: [0, 0] })

export function openCosts({ firms: { count } }: State): CostMemory {
  const [cost, sold, lastCost, lastSold] = Array.from({ length: 4 }, () => new Float64Array(count))
  return { quarters: 0, cost, sold, lastCost, lastSold, moments: [noMoments(), noMoments()] }
}

/**
 * Cost stickiness by mode over the years up to now, later ones weighing more; 0 before there are two years or where three
 * firms have not risen and three fallen. Operating cost is wages, inputs and compute. Firms that changed their mode in the
 * two years, or defaulted, are left out. To be called once a quarter.
 *
 *   ln(cost/last) = a + b_up [x]+ - b_down [-x]+,   x = ln(sold/last),   stickiness = b_up - b_down
 *
 * by least squares, a of each year its own. Sales are in goods and costs in money: what prices and wages do to all is in
 * a. Above 0 costs rise with sales more than they fall with them. Source: Anderson, Banker and Janakiraman 2003, whose
 * coefficient of falls is the negative of it.
 */
export function costStickiness(memory: CostMemory, { firms, tick }: State): ByMode {
  const { cost, sold, lastCost, lastSold, moments } = memory
  if (tick > 0) {
    const { wageBill, inputSpending, computeSpending, sold: soldNow, count } = firms
    for (let f = 0; f < count; f++) {
      cost[f] += wageBill[f] + inputSpending[f] + computeSpending[f]
      sold[f] += soldNow[f]
    }
    memory.quarters++
    if (memory.quarters % yearQuarters === 0) {
      const since = 2 * yearQuarters
      if (memory.quarters >= since) {
        const mode = firms.adopter.map((adopts, f) =>
          firms.adoptedFor[f] < since || firms.age[f] < since ? leftOut : adopts,
        )
        for (const each of [0, 1]) addYear(moments[each], { cost, sold, lastCost, lastSold, mode }, each)
      }
      lastCost.set(cost)
      lastSold.set(sold)
      cost.fill(0)
      sold.fill(0)
    }
  }
  return [elasticityGap(moments[0]), elasticityGap(moments[1])]
}

/** Lets past years fade and adds the firms of one mode. */
function addYear(moments: Moments, { cost, sold, lastCost, lastSold, mode }: Years, asked: number): void {
  // Sums over rises [0] and falls [1], which no firm has both of.
  const count = [0, 0]
  const x = [0, 0]
  const squares = [0, 0]
  const joint = [0, 0]
  let y = 0
  for (let f = 0; f < mode.length; f++) {
    if (mode[f] !== asked || !(cost[f] > 0 && lastCost[f] > 0 && sold[f] > 0 && lastSold[f] > 0)) continue
    const change = log(sold[f] / lastSold[f])
    const costChange = log(cost[f] / lastCost[f])
    const side = change < 0 ? 1 : 0
    count[side]++
    x[side] += change
    squares[side] += change * change
    joint[side] += change * costChange
    y += costChange
  }
  const n = Math.max(1, count[0] + count[1])
  for (const side of [0, 1]) {
    moments.count[side] = memory * moments.count[side] + count[side]
    moments.spread[side] = memory * moments.spread[side] + squares[side] - (x[side] * x[side]) / n
    moments.withCost[side] = memory * moments.withCost[side] + joint[side] - (x[side] * y) / n
  }
  moments.cross = memory * moments.cross - (x[0] * x[1]) / n
}

function elasticityGap({ count, spread, cross, withCost }: Moments): number {
  const determinant = spread[0] * spread[1] - cross * cross
  if (count[0] < fewest || count[1] < fewest || !(determinant > 0)) return 0
  const up = (withCost[0] * spread[1] - withCost[1] * cross) / determinant
  const down = (withCost[1] * spread[0] - withCost[0] * cross) / determinant
  return up - down
}
