import { accountsAt, type Economy } from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'

/** A disturbance of an economy between two quarters. It moves no money, so the accounts close as ever. */
export interface Shock {
  name: Text
  /** Strikes with `size`, a share (0.01 is 1 percent); what it returns is to be called after the next quarter. */
  strike: (economy: Economy, size: number) => () => void
}

const scale = (values: Float64Array, factor: number): void => {
  for (let i = 0; i < values.length; i++) values[i] *= factor
}

const passed = (): void => {}

export const shocks = {
  /** For one quarter households spend more (or less) out of what they have: by `size` of GDP. */
  demand: {
    name: { en: 'demand', zh: '需求' },
    strike: (economy, size) => {
      const { parameters, rates } = economy
      const factor = 1 + (size * economy.markets.nominalIncome) / consumptionOf(economy)
      economy.parameters = { ...parameters, consumeIncome: parameters.consumeIncome * factor }
      economy.rates = { ...rates, consumeWealth: rates.consumeWealth * factor }
      return () => {
        economy.parameters = parameters
        economy.rates = rates
      }
    },
  },
  /** All going wages move, and with them what every firm pays from now on. */
  wages: {
    name: { en: 'wages', zh: '工资' },
    strike: ({ markets }, size) => {
      scale(markets.wage, 1 + size)
      return passed
    },
  },
  /** Capital of every firm comes or goes, as by a gift of nature or a storm. */
  capital: {
    name: { en: 'capital', zh: '资本' },
    strike: ({ firms }, size) => {
      scale(firms.capital, 1 + size)
      return passed
    },
  },
} as const satisfies Record<string, Shock>

export type ShockName = keyof typeof shocks
export const shockNames = Object.keys(shocks) as ShockName[]

/** What households paid for goods in the last quarter. */
function consumptionOf(economy: Economy): number {
  const { rows, columns, values } = accountsAt(economy).flows
  return -values[rows.indexOf('consumption')][columns.indexOf('households')]
}
