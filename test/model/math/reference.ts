// The elementary functions to 40 digits, by decimal arithmetic that shares nothing with the code under test.
import { all, create, type BigNumber, type MathJsInstance } from 'mathjs'

const decimal: MathJsInstance = create(all, { number: 'BigNumber', precision: 60 })

/** The value of a double to 60 digits: from its integer significand, as its shortest decimal form is not its value. */
export function exact(x: number): BigNumber {
  let significand = x
  let halvings = 0
  while (!Number.isInteger(significand)) {
    significand *= 2
    halvings++
  }
  return decimal.bignumber(BigInt(significand).toString()).div(decimal.bignumber(2).pow(halvings))
}

/** Below this the closed forms lose their digits to cancellation, and two terms of the series are exact to 40. */
function tiny(x: number): boolean {
  return Math.abs(x) < 2 ** -60
}

export const reference = {
  exp: (x: number) => exact(x).exp(),
  log: (x: number) => exact(x).ln(),
  expm1: (x: number) => (tiny(x) ? exact(x).plus(exact(x).pow(2).div(2)) : exact(x).exp().minus(1)),
  log1p: (x: number) => (tiny(x) ? exact(x).minus(exact(x).pow(2).div(2)) : exact(x).plus(1).ln()),
  tanh: (x: number) => (tiny(x) ? exact(x).minus(exact(x).pow(3).div(3)) : exact(x).tanh()),
  artanh: (x: number) => (tiny(x) ? exact(x).plus(exact(x).pow(3).div(3)) : exact(x).atanh()),
  logistic: (x: number) => exact(1).div(exact(x).neg().exp().plus(1)),
  pow: (x: number, y: number) => exact(x).ln().times(exact(y)).exp(),
}

/** Distance of a result from the exact value, in units of the last place of a double. */
export function unitsInLastPlace(result: number, expected: BigNumber): number {
  const size = Math.abs(expected.toNumber())
  const unit = size < 2 ** -1022 ? 2 ** -1074 : 2 ** (Math.floor(Math.log2(size)) - 52)
  return exact(result).minus(expected).abs().div(unit).toNumber()
}
