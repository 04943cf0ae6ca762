// Numbers as integers times 2^-160. BigInt arithmetic is exact and the same in every engine,
// so the tables below need no digits copied from elsewhere.

const fraction = 160n
const one = 1n << fraction

/** Natural logarithm of numerator/denominator, by ln q = 2 artanh((q-1)/(q+1)) (Abramowitz and Stegun 4.1.27). */
export function logOfRatio(numerator: bigint, denominator: bigint): bigint {
  const argument = ((numerator - denominator) << fraction) / (numerator + denominator)
  const square = (argument * argument) >> fraction
  let sum = 0n
  let power = argument
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd
    power = (power * square) >> fraction
  }
  return 2n * sum
}

/** Exponential of a fixed-point number, by its power series (Abramowitz and Stegun 4.2.1). */
export function expOfFixed(argument: bigint): bigint {
  let sum = 0n
  let term = one
  for (let order = 1n; term !== 0n; order += 1n) {
    sum += term
    term = ((term * argument) >> fraction) / order
  }
  return sum
}

/** The nearest double. */
export function nearest(value: bigint): number {
  return Number(value) / Number(one)
}

/** Splits into a double that is a multiple of 2^-bits, so that products with short numbers stay exact, and the rest. */
export function split(value: bigint, bits: bigint): [high: number, low: number] {
  const step = fraction - bits
  const high = (value >> step) << step
  return [nearest(high), nearest(value - high)]
}
