import type { State } from '../agents/state.ts'
import { log } from '../math.ts'

/** Figures of firms that have not adopted, and of those that have. */
export type ByMode = [others: number, adopters: number]

/** Cost and sales of the year that runs and of the one before it, by firm; the figure of the last whole pair of years. */
export interface CostMemory {
  quarters: number
  cost: Float64Array
  sold: Float64Array
  lastCost: Float64Array
  lastSold: Float64Array
  stickiness: ByMode
}

const yearQuarters = 4
/** Fewer rises or falls than this tell no elasticity. */
const fewest = 3
const leftOut = 2

export function openCosts({ firms: { count } }: State): CostMemory {
  const [cost, sold, lastCost, lastSold] = Array.from({ length: 4 }, () => new Float64Array(count))
  return { quarters: 0, cost, sold, lastCost, lastSold, stickiness: [0, 0] }
}

/**
 * Stickiness of the last two whole years, see `costStickiness`; 0 before there are two. Operating cost is wages, inputs
 * and compute. Firms that changed their mode in these years, or defaulted, are left out.
 */
export function yearlyStickiness(memory: CostMemory, { firms, tick }: State): ByMode {
  if (tick === 0) return memory.stickiness
  const { wageBill, inputSpending, computeSpending, sold: soldNow, count } = firms
  const { cost, sold } = memory
  for (let f = 0; f < count; f++) {
    cost[f] += wageBill[f] + inputSpending[f] + computeSpending[f]
    sold[f] += soldNow[f]
  }
  memory.quarters++
  if (memory.quarters % yearQuarters > 0) return memory.stickiness
  const since = 2 * yearQuarters
  if (memory.quarters >= since) {
    const mode = firms.adopter.map((adopts, f) =>
      firms.adoptedFor[f] < since || firms.age[f] < since ? leftOut : adopts,
    )
    memory.stickiness = costStickiness({ cost, sold, lastCost: memory.lastCost, lastSold: memory.lastSold, mode })
  }
  memory.lastCost.set(cost)
  memory.lastSold.set(sold)
  cost.fill(0)
  sold.fill(0)
  return memory.stickiness
}

/**
 * Elasticity of cost to sales among firms whose sales rose, less that among firms whose sales fell:
 *
 *   ln(cost/last) = a + b_up [x]+ - b_down [-x]+,   x = ln(sold/last),   stickiness = b_up - b_down
 *
 * by least squares over the firms of a mode (0 others, 1 adopters, else left out). Sales are in goods and costs in money:
 * what prices and wages do to all is in a. Above 0 costs rise with sales more than they fall with them. 0 where fewer than
 * three firms rose or fell. Source: Anderson, Banker and Janakiraman 2003, whose coefficient of falls is the negative of it.
 */
export function costStickiness(
  years: Pick<CostMemory, 'cost' | 'sold' | 'lastCost' | 'lastSold'> & { mode: Uint8Array },
): ByMode {
  return [stickinessOf(years, 0), stickinessOf(years, 1)]
}

function stickinessOf(
  { cost, sold, lastCost, lastSold, mode }: Parameters<typeof costStickiness>[0],
  asked: number,
): number {
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
  if (count[0] < fewest || count[1] < fewest) return 0
  const n = count[0] + count[1]
  const spread = squares.map((each, side) => each - (x[side] * x[side]) / n)
  const withCost = joint.map((each, side) => each - (x[side] * y) / n)
  const cross = (-x[0] * x[1]) / n
  const determinant = spread[0] * spread[1] - cross * cross
  if (!(determinant > 0)) return 0
  const up = (withCost[0] * spread[1] - withCost[1] * cross) / determinant
  const down = (withCost[1] * spread[0] - withCost[0] * cross) / determinant
  return up - down
}
