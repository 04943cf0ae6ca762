import { pow } from '../math.ts'
import type { Parameters } from '../parameters.ts'

/** Yearly parameters per quarter. */
export interface Rates {
  growth: number
  inflationTarget: number
  depreciation: number
  realRate: number
  loanSpread: number
  depositSpread: number
  consumeWealth: number
}

const quarterly = (yearly: number): number => pow(1 + yearly, 0.25) - 1

export function ratesOf(parameters: Parameters): Rates {
  return {
    growth: quarterly(parameters.growth),
    inflationTarget: quarterly(parameters.inflationTarget),
    depreciation: 1 - pow(1 - parameters.depreciation, 0.25),
    realRate: quarterly(parameters.realRate),
    loanSpread: parameters.loanSpread / 4,
    depositSpread: parameters.depositSpread / 4,
    consumeWealth: parameters.consumeWealth / 4,
  }
}
