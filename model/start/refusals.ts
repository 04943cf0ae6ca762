// Why an economy has no balanced start. Each refusal says what is missing and which parameters to change.
import type { Firms } from '../agents/firms.ts'
import type { Rates } from '../agents/rates.ts'
import { highestTax } from '../agents/policy-rules.ts'
import { goodsSectors, regionCount, sectors } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { elasticityOfSubstitution } from '../technology/ces.ts'
import type { BalancedFlows } from './balanced-flows.ts'
import type { SectorOutputs } from './sector-outputs.ts'
import { startUserCost, type UnitUse } from './sector-solution.ts'
import { noBalance, type StartFailure } from './start-failure.ts'

const sectorNames = { en: sectors, zh: ['农业', '工业', '服务业', '新兴产业', '算力业'] } as const
const inputParameters = ['inputsAgriculture', 'inputsIndustry', 'inputsServices', 'inputsEmerging'] as const

const shareParameters = [
  'valueAddedShares',
  'employmentShares',
  'regionPopulation',
  'budgetShares',
  'kindShares',
  'kindWeightsAgriculture',
  'kindWeightsIndustry',
  'kindWeightsServices',
  'kindWeightsEmerging',
  'taskMixAgriculture',
  'taskMixIndustry',
  'taskMixServices',
  'taskMixEmerging',
  'developmentWeights',
] as const

/** Of capital for tasks: beyond it the least-cost mix is all of one for a hair's breadth of difference in their prices. */
const highestElasticity = 100

/** Seen before anything is drawn: shares of nothing, sectors that use up more than they make, capital for nothing. */
export function refuseParameters(parameters: Parameters, rates: Rates): StartFailure | undefined {
  for (const name of shareParameters) {
    if (parameters[name].some((share) => share > 0)) continue
    return noBalance(`all shares of ${name} are 0; raise one`, `${name} 的份额全为 0；请提高其中之一`)
  }
  for (let s = 0; s < goodsSectors; s++) {
    const name = inputParameters[s]
    if (parameters[name].reduce((sum, input) => sum + input, 0) < 1) continue
    return noBalance(
      `${sectorNames.en[s]} uses up all that it makes; lower ${name} to a sum below 1`,
      `${sectorNames.zh[s]}的投入耗尽其产出；请将 ${name} 之和降至 1 以下`,
    )
  }
  if (elasticityOfSubstitution(parameters.capitalTasks) > highestElasticity)
    return noBalance(
      "capital and tasks would take each other's place at almost any price; lower capitalTasks below 0.99",
      '资本与任务几乎可在任何价格下完全互相替代；请将 capitalTasks 降至 0.99 以下',
    )
  if (!(startUserCost(parameters, rates) > 0))
    return noBalance(
      'capital would cost nothing; raise depreciation, realRate or loanSpread',
      '资本使用成本不为正；请提高 depreciation、realRate 或 loanSpread',
    )
  if (!parameters.technology) return undefined
  if (parameters.providers < regionCount)
    return noBalance(
      `compute needs a provider in each region; set providers to ${regionCount} or more, or technology to false`,
      `每个地区须有算力服务商；请将 providers 设为 ${regionCount} 以上，或关闭 technology`,
    )
  const buys = parameters.penetration.some(
    (share, s) => share * parameters.computeSpendingWeights[s] * parameters.valueAddedShares[s] > 0,
  )
  if (!buys)
    return noBalance(
      'no sector that makes anything buys compute; raise its penetration or its part of computeSpendingWeights',
      '没有部门购买算力；请提高其 penetration 或 computeSpendingWeights',
    )
  if (parameters.computeGrowthStart < -parameters.capacityLoss)
    return noBalance(
      'compute would have to shrink faster than it wears; raise computeGrowthStart or capacityLoss',
      '算力收缩快于折损；请提高 computeGrowthStart 或 capacityLoss',
    )
  return undefined
}

/** Seen when firms have their sectors and modes: a sector without a firm, compute without a buyer. */
export function refuseFirms(
  { technology }: Parameters,
  outputs: SectorOutputs,
  firms: Firms,
): StartFailure | undefined {
  for (let s = 0; s < goodsSectors; s++) {
    if (!(outputs.output[s] > 0) || firms.sector.includes(s)) continue
    return noBalance(
      `${sectorNames.en[s]} has output to make and no firm; raise firms or its part of employmentShares`,
      `${sectorNames.zh[s]}应有产出而无企业；请增加 firms 或提高其 employmentShares`,
    )
  }
  if (technology && !firms.adopter.includes(1))
    return noBalance(
      'no firm adopts, so nobody buys compute; raise firms or penetration, or set technology to false',
      '没有采用者购买算力；请增加 firms 或提高 penetration，或关闭 technology',
    )
  return undefined
}

/** Prices of a machine task against labour's between which a start makes sense. */
const machinePrices = { least: 1e-6, most: 1e6 }

/**
 * Seen when sectors are solved: adopters without compute; compute dearer than all the work that it is a part of; or substitution so near to that of
 * Cobb and Douglas, where machines take `startAutomation` of the cost at any price, that no price gives them their bill.
 */
export function refuseUses({ computeWeight }: Parameters, uses: readonly UnitUse[]): StartFailure | undefined {
  const odd = uses.find(({ compute, machines }) => {
    const price = compute / computeWeight / machines
    return compute > 0 && !(price >= machinePrices.least && price <= machinePrices.most)
  })
  const without = uses.findIndex(({ labour, compute }) => labour[1] > 0 && compute === 0)
  if (without >= 0)
    return noBalance(
      `adopters of ${sectorNames.en[without]} would buy no compute; raise its part of computeSpendingWeights, or set its penetration to 0`,
      `${sectorNames.zh[without]}的采用者不购买算力；请提高其 computeSpendingWeights，或将其 penetration 设为 0`,
    )
  const sector = uses.findIndex(({ labour }) => !(labour[1] >= 0))
  if (sector < 0 && odd)
    return noBalance(
      'no price of machines gives them their part of the cost; move taskSubstitution away from 0, or change startAutomation or computeShare',
      '没有机器价格能与其成本份额相符；请使 taskSubstitution 远离 0，或调整 startAutomation、computeShare',
    )
  if (sector < 0) return undefined
  return noBalance(
    `adopters of ${sectorNames.en[sector]} would pay more for compute than for all their work; lower computeShare or its part of computeSpendingWeights, or raise its penetration`,
    `${sectorNames.zh[sector]}的采用者算力支出超过全部任务成本；请降低 computeShare 或其 computeSpendingWeights，或提高其 penetration`,
  )
}

/** Seen when the compute market is solved: power and upkeep that leave nothing of the price for chips. */
export function refuseCompute({ technology }: Parameters, chipCost: number): StartFailure | undefined {
  if (!technology || chipCost > 0) return undefined
  return noBalance(
    'power and upkeep take the whole price of compute; lower powerShare or upkeepShare',
    '电费与运维占去全部算力价格；请降低 powerShare 或 upkeepShare',
  )
}

/** Seen when the flows are solved: a use or a stock that would be less than nothing. */
export function refuseFlows(
  parameters: Parameters,
  rates: Rates,
  mix: Float64Array,
  flows: BalancedFlows,
): StartFailure | undefined {
  const sector = mix.findIndex((share) => !(share >= 0))
  if (sector >= 0)
    return noBalance(
      `nothing of the goods of ${sectorNames.en[sector]} is left for investment; lower its part of budgetShares or raise its part of valueAddedShares`,
      `${sectorNames.zh[sector]}产品不足以用于投资；请降低其 budgetShares 或提高其 valueAddedShares`,
    )
  if (!(flows.governmentSpending >= 0))
    return noBalance(
      'government purchases would be negative; lower capitalOutputRatio or leverage',
      '政府采购为负；请降低 capitalOutputRatio 或 leverage',
    )
  if (parameters.closure === 'market' && !(flows.incomeTax >= 0 && flows.incomeTax <= highestTax))
    return noBalance(
      `the income tax would be ${Math.round(100 * flows.incomeTax)} percent; change debtRatio, benefit, consumeIncome or consumeWealth`,
      `所得税率应为 ${Math.round(100 * flows.incomeTax)}%；请调整 debtRatio、benefit、consumeIncome 或 consumeWealth`,
    )
  const dividends = (flows.firmDividends + flows.providerDividends) * (1 - parameters.publicShare) + flows.bankDividends
  if (!(dividends >= 0))
    return noBalance(
      'owners would receive less than nothing; lower labourShare, depreciation or growth',
      '股东所得为负；请降低 labourShare、depreciation 或 growth',
    )
  // Last quarter's dividends are among the deposits that households open with.
  const opening = ((1 - flows.incomeTax) * dividends) / ((1 + rates.growth) * (1 + rates.inflationTarget))
  if (!(flows.householdDeposits > opening))
    return noBalance(
      'households would own less than the dividends they have just received; raise leverage or debtRatio',
      '住户存款少于刚收到的分红；请提高 leverage 或 debtRatio',
    )
  return undefined
}
