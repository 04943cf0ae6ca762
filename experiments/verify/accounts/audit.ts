import type { Economy } from '../../../model/index.ts'

/** Stocks and prices of which there can be none below zero. */
const notNegative = {
  households: ['deposits', 'wage', 'shares', 'ability', 'aiSkill'],
  firms: [
    'capital',
    'inventory',
    'inputs',
    'staff',
    'vacancies',
    'layoffs',
    'deposits',
    'loans',
    'output',
    'planned',
    'price',
    'data',
    'algorithm',
    'compute',
    'expectedDemand',
    'wageOffer',
  ],
  providers: ['capacity', 'domestic', 'pipeline', 'pipelineDomestic', 'deposits', 'loans', 'used', 'price'],
  markets: ['price', 'wage', 'workforce', 'unemployed', 'employed', 'capitalPrice'],
  centralBank: ['bonds', 'reserves', 'policyRate'],
} as const

/** The bank's books are sums over many: rounding may leave them this part of the rest below zero. */
const rounding = 1e-12

/** Infinite where imports are closed: a price at which nobody buys. */
const mayBeInfinite = ['knowledge.importedChipCost', 'channels.chipCost']

/** What is wrong with an economy after a quarter, or undefined: a number that is none, a stock below zero, a lost worker. */
export function audit(economy: Economy): string | undefined {
  const { households, firms, providers, markets, bank, centralBank, government, foreign } = economy
  const { knowledge, society, technology } = economy
  const channels = economy.channels.now
  const parts = {
    households,
    firms,
    providers,
    markets,
    bank,
    centralBank,
    government,
    foreign,
    knowledge,
    society,
    technology,
    channels,
  }
  for (const [part, record] of Object.entries(parts)) {
    const below: readonly string[] = notNegative[part as keyof typeof notNegative] ?? []
    for (const [name, held] of Object.entries(record) as [string, number | ArrayLike<number>][]) {
      const values = typeof held === 'number' ? [held] : held
      const infinite = mayBeInfinite.includes(`${part}.${name}`)
      const positive = below.includes(name)
      for (let i = 0; i < values.length; i++) {
        const value = values[i]
        const fault = Number.isNaN(value) || (!infinite && !Number.isFinite(value)) || (positive && value < 0)
        if (fault) return `${part}.${name}${typeof held === 'number' ? '' : `[${i}]`} = ${value}`
      }
    }
  }
  const size = Math.abs(bank.deposits) + Math.abs(bank.equity)
  for (const name of ['deposits', 'loans', 'reserves'] as const) {
    if (bank[name] < -rounding * size) return `bank.${name} = ${bank[name]}`
  }
  return lostWorkers(economy)
}

/** Every worker is with the one firm that counts him, or with none. */
function lostWorkers({ households, firms }: Economy): string | undefined {
  const skills = firms.staff.length / firms.count
  const counted = new Int32Array(firms.staff.length)
  for (let h = 0; h < households.count; h++) {
    const f = households.employer[h]
    if (f >= 0) counted[f * skills + households.skill[h]]++
  }
  const at = counted.findIndex((heads, cell) => heads !== firms.staff[cell])
  return at < 0 ? undefined : `firms.staff[${at}] = ${firms.staff[at]}, workers ${counted[at]}`
}
