// Bass 1969: dF/dt = (p + q F)(1 - F), so F = (1 - c e^(-(p+q)t)) / (1 + c (q/p) e^(-(p+q)t)), fastest where F = (1 - p/q)/2; c
// is 1 from no adopters and (1 - F0)/(1 + F0 q/p) from a share F0 of them.
import type { Check } from '../verification.ts'
import { advance, openLimit } from './limit-economy.ts'
import { within } from './near.ts'
import { polynomialFit } from './polynomial-fit.ts'
import { meanChoice } from './share-of-adopters.ts'

const quarters = 140
/** Quarters around the expected peak over which growth is fitted. */
const around = 25

export function bass({ quick }: { quick: boolean }): Check[] {
  const economy = openLimit('limit-bass', { firms: quick ? 4000 : 32_000 })
  const { peerEffect, adoptionSubsidy, switchingCost } = economy.parameters
  const innovation = 0.5 + adoptionSubsidy - switchingCost - peerEffect
  const imitation = 2 * peerEffect
  const share = () => (1 + meanChoice(economy)) / 2
  const path = [share()]
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(economy)
    path.push(share())
  }
  const offset = (1 - path[0]) / (1 + (path[0] * imitation) / innovation)
  const closedForm = (quarter: number) => {
    const decay = offset * Math.exp(-(innovation + imitation) * quarter)
    return (1 - decay) / (1 + (imitation / innovation) * decay)
  }
  const peak = Math.log((offset * imitation) / innovation) / (innovation + imitation)
  const seen = path.map((_, quarter) => quarter).filter((quarter) => quarter > 0 && Math.abs(quarter - peak) <= around)
  const growth = polynomialFit(
    seen.map((quarter) => quarter - 0.5),
    seen.map((quarter) => path[quarter] - path[quarter - 1]),
    2,
  )
  let fastest = 0
  for (let quarter = 1; quarter < 2 * peak; quarter += 0.1) if (growth(quarter) > growth(fastest)) fastest = quarter
  return [
    within(
      { en: 'Bass: share of adopters, largest gap on the path', zh: '巴斯：采用份额路径的最大偏差' },
      0,
      Math.max(...path.map((found, quarter) => Math.abs(found - closedForm(quarter)))),
      // Luck of the first adopters, 1/sqrt(firms) of a path whose steepest quarter adds one percent, and quarters as steps.
      quick ? 0.04 : 0.02,
    ),
    within(
      { en: 'Bass: quarter of the fastest growth', zh: '巴斯：增速最快的季度' },
      peak,
      fastest,
      // Three standard errors: the top is flat, growth is within two percent of it for eight quarters.
      quick ? 7 : 2.5,
    ),
  ]
}
