// Stocks that settle where what comes in makes up for what is lost: capacity q I dt/(1-(1-d)^dt) of I chips a year, data
// made/d, and the commons' log gap growth/catch-up.
import type { Check } from '../verification.ts'
import { advance, openLimit, total } from './limit-economy.ts'
import { near } from './near.ts'

const quarters = 600

export function stocks(): Check[] {
  const economy = openLimit('limit-stocks')
  const { firms, providers, knowledge, markets, technology, parameters } = economy
  for (let quarter = 0; quarter < quarters; quarter++) advance(economy)
  const dt = 1 / 4
  const chipsPerYear = total(providers.domesticSpending) / dt / (technology.chipCost * markets.deflator)
  const quality = parameters.domesticPerformance
  const growth = Math.log(1 + parameters.foreignGrowth)
  // Rounding, and what so many quarters leave of the way.
  const tolerance = 1e-6
  return [
    near(
      { en: 'Stocks: compute capacity q I dt/(1-(1-d)^dt)', zh: '存量：算力 q I dt/(1-(1-d)^dt)' },
      (quality * chipsPerYear * dt) / (1 - (1 - parameters.capacityLoss) ** dt),
      total(providers.capacity),
      tolerance,
    ),
    near(
      { en: 'Stocks: data made/d', zh: '存量：数据 新增/折旧' },
      total(firms.dataMade) / parameters.dataDepreciation,
      total(firms.data),
      tolerance,
    ),
    near(
      { en: 'Stocks: log gap of the commons, growth/catch-up', zh: '存量：公地的对数差距，增速/追赶率' },
      growth / (parameters.openness / parameters.commonsLag),
      Math.log(knowledge.frontier / knowledge.commons),
      tolerance,
    ),
  ]
}
