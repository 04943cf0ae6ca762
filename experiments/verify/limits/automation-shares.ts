// Aghion, Jones and Jones 2019: with each factor paid its marginal product aK/aL = (phi/(1-phi))^(1-r) (K/L)^r.
import type { Economy } from '../../../model/index.ts'
import { goodsSectors } from '../../../model/names.ts'
import { labourEfficiency, labourPrice, planProduction } from '../../../model/technology/plan-production.ts'
import type { Check } from '../verification.ts'
import { advance, openLimit, total } from './limit-economy.ts'
import { within } from './near.ts'

const quarters = 12

function closedForm(phi: number, machines: number, labour: number, rho: number): number {
  return (phi / (1 - phi)) ** (1 - rho) * (machines / labour) ** rho
}

/** Bills that firms plan at market prices, each by its own search for the least cost, against their quantities. */
function worstPlan(economy: Economy): number {
  const { firms, technology, markets, channels, parameters } = economy
  // Plans reckon with the mix of work that the last plan left to people.
  const wages = Float64Array.from({ length: firms.count }, (_, f) => labourPrice(economy, f))
  planProduction(economy)
  let worst = 0
  for (let f = 0; f < firms.count; f++) {
    const phi = firms.automation[f]
    if (!(phi > 0)) continue
    const machines = technology.machineScale[firms.sector[f]] * firms.usedAlgorithm[f] * firms.computeNeed[f]
    const labour = firms.labourNeed[f] * labourEfficiency(economy, f, 1) * markets.hours
    const price = channels.now.computePrice[firms.region[f] * goodsSectors + firms.sector[f]]
    const shares = (firms.computeNeed[f] * price) / (firms.labourNeed[f] * wages[f])
    worst = Math.max(worst, Math.abs(shares / closedForm(phi, machines, labour, parameters.taskSubstitution) - 1))
  }
  return worst
}

/** Money that was paid for compute over wages, against machines and labour, in every quarter of the Solow closure. */
function worstPay(): number {
  const economy = openLimit('limit-ajj-growth')
  const { firms, markets, parameters } = economy
  let worst = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    const efficiency = labourEfficiency(economy, 0, 1)
    advance(economy)
    const labour = firms.labour[0] * efficiency * markets.hours
    const expected = closedForm(firms.automation[0], firms.intelligence[0], labour, parameters.taskSubstitution)
    worst = Math.max(worst, Math.abs(total(firms.computeSpending) / total(firms.wageBill) / expected - 1))
  }
  return worst
}

export function automationShares(): Check[] {
  const market = openLimit('limit-ajj-shares')
  for (let quarter = 0; quarter < quarters; quarter++) advance(market)
  return [
    within(
      {
        en: 'AJJ: aK/aL planned by firms at market prices, worst relative gap',
        zh: 'AJJ：企业按市价计划的份额比，最大相对差',
      },
      0,
      worstPlan(market),
      // The search for the least cost ends at this precision.
      1e-9,
    ),
    within(
      { en: 'AJJ: aK/aL paid at full employment, worst relative gap', zh: 'AJJ：充分就业下实付的份额比，最大相对差' },
      0,
      worstPay(),
      // Marginal products are difference quotients of this precision.
      1e-6,
    ),
  ]
}
