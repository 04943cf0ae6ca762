import type { PolicyInstrument } from '../../model/index.ts'

/** A stretch of quarters, counted from 1 as ticks are: the first in it and the first after it. */
export interface Stretch {
  from: number
  end: number
}

/** World cost of new compute, quarter by quarter, led down and up again; `factors[0]` holds in tick 1. */
export interface FieldPath {
  factors: number[]
  down: Stretch
  back: Stretch
}

/** Ends of the way: dear enough that adoption recedes, cheap enough that nearly all adopt. */
export const dearest = 3
export const cheapest = 0.01

/** Quarters of the rise from the start to the dear end, of rest there, and of rest at the cheap end. */
const rise = 40
const restDear = 20
const restCheap = 40

/** Each quarter of a leg changes the field by the same ratio, so that its speed in log price is constant. */
export function loopPath(leg: number): FieldPath {
  const factors = [...geometric(1, dearest, rise), ...constant(dearest, restDear)]
  const down = { from: factors.length + 1, end: factors.length + 1 + leg }
  factors.push(...geometric(dearest, cheapest, leg), ...constant(cheapest, restCheap))
  const back = { from: factors.length + 1, end: factors.length + 1 + leg }
  factors.push(...geometric(cheapest, dearest, leg))
  return { factors, down, back }
}

/** `quarters` steps of equal ratio that end at `to`. */
export function geometric(from: number, to: number, quarters: number): number[] {
  return Array.from({ length: quarters }, (_, step) => from * (to / from) ** ((step + 1) / quarters))
}

export const constant = (value: number, quarters: number): number[] => new Array<number>(quarters).fill(value)

/**
 * The path as dated policies on `chipPriceFactor`, whose amounts add to the parameter's value of 1. Policies make the
 * run one of ordinary parameters, seed and policies, which can be made again anywhere.
 */
export function fieldPolicies(factors: readonly number[]): PolicyInstrument[] {
  return factors.map((factor, index) => ({
    instrument: 'chipPriceFactor',
    start: index + 1,
    end: index + 2,
    amount: factor - 1,
  }))
}
