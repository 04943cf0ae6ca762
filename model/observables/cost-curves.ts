import type { State } from '../agents/state.ts'
import { log } from '../math.ts'
import { goodsSectors } from '../names.ts'
import { observableGroup, shareOf } from './group.ts'

/** Cost of a unit in each mode, and how it goes with the scale of a firm within its sector. */
export interface CostCurves {
  /** Unit cost of adopters over that of others of the sector, mean over sectors by output; 0 where one mode is missing. */
  ratio: number
  /** Elasticity of unit cost to scale, by mode: others, adopters. Least squares in logs around the means of the sector. */
  slope: [others: number, adopters: number]
}

/**
 * Reads cost curves from unit costs (wages and compute, money a good) and scales (goods a quarter), all by firm. Scale is
 * expected demand: over the output itself, chance in output would make a slope of its own (division bias, Borjas 1980).
 */
export function costCurves(
  cost: Float64Array,
  scale: Float64Array,
  sector: Uint8Array,
  adopter: Uint8Array,
): CostCurves {
  const cells = goodsSectors * 2
  const sums = { count: new Float64Array(cells), x: new Float64Array(cells), y: new Float64Array(cells) }
  const logScale = new Float64Array(cost.length)
  const logCost = new Float64Array(cost.length)
  const money = new Float64Array(cells)
  const goods = new Float64Array(cells)
  for (let f = 0; f < cost.length; f++) {
    if (!(cost[f] > 0 && scale[f] > 0)) continue
    const cell = sector[f] * 2 + adopter[f]
    logScale[f] = log(scale[f])
    logCost[f] = log(cost[f])
    sums.count[cell]++
    sums.x[cell] += logScale[f]
    sums.y[cell] += logCost[f]
    money[cell] += cost[f] * scale[f]
    goods[cell] += scale[f]
  }
  const joint = [0, 0]
  const spread = [0, 0]
  for (let f = 0; f < cost.length; f++) {
    if (!(cost[f] > 0 && scale[f] > 0)) continue
    const cell = sector[f] * 2 + adopter[f]
    const x = logScale[f] - sums.x[cell] / sums.count[cell]
    joint[adopter[f]] += x * (logCost[f] - sums.y[cell] / sums.count[cell])
    spread[adopter[f]] += x * x
  }
  let ratios = 0
  let weights = 0
  for (let s = 0; s < goodsSectors; s++) {
    const [others, adopters] = [s * 2, s * 2 + 1]
    if (!(goods[others] > 0 && goods[adopters] > 0)) continue
    const weight = goods[others] + goods[adopters]
    ratios += (weight * (money[adopters] / goods[adopters])) / (money[others] / goods[others])
    weights += weight
  }
  return { ratio: shareOf(ratios, weights), slope: [slopeOf(joint[0], spread[0]), slopeOf(joint[1], spread[1])] }
}

const slopeOf = (joint: number, spread: number): number => (spread > 0 ? joint / spread : 0)

const read = ({ firms }: State): CostCurves =>
  costCurves(firms.primeCost, firms.expectedDemand, firms.sector, firms.adopter)

export const costs = observableGroup(
  {
    unitCostAdopters: [
      'ratio',
      'Wages and compute for a unit of output, adopters over others',
      '采用者与其他企业的单位工资与算力成本之比',
    ],
    unitCostSlopeAdopters: ['elasticity', 'Change of that cost with scale, adopters', '采用者单位成本的规模弹性'],
    unitCostSlopeOthers: ['elasticity', 'Change of that cost with scale, others', '其他企业单位成本的规模弹性'],
  },
  ({ state }) => {
    const { ratio, slope } = read(state)
    return { unitCostAdopters: ratio, unitCostSlopeAdopters: slope[1], unitCostSlopeOthers: slope[0] }
  },
)
