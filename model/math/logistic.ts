import { exp } from './exp.ts'

/** 1 / (1 + exp(-x)): the choice probability of McFadden (1974). Neither end overflows. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x))
  const odds = exp(x)
  return odds / (1 + odds)
}
