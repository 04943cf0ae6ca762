import { type Economy, regions, sectors, skills } from '../../model/index.ts'

/** Firms are in all sectors but the last one, compute. */
const goodsSectors = sectors.length - 1

/**
 * Price of compute over the wage of an efficiency unit of labour, both as firms meet them: what the choice between
 * machines and people hangs on. Compute at the mean over firms; wages at the mean over workers, by region and skill,
 * over labour productivity. In money for a unit of compute over money for a unit of work.
 */
export function relativePrice({ firms, channels, markets, technology }: Economy): number {
  let compute = 0
  for (let f = 0; f < firms.count; f++) {
    compute += channels.now.computePrice[firms.region[f] * goodsSectors + firms.sector[f]]
  }
  let wages = 0
  let workers = 0
  for (let cell = 0; cell < regions.length * skills.length; cell++) {
    wages += markets.workforce[cell] * markets.wage[cell]
    workers += markets.workforce[cell]
  }
  return compute / firms.count / (wages / workers / technology.labourProductivity)
}
