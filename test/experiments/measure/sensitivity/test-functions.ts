import { uniform } from '../../../../model/random.ts'

/** A test function of global sensitivity analysis on the unit cube. */
export type TestFunction = (u: readonly number[]) => number

/** Ishigami with A = 7, B = 0.1 on (-pi, pi)^3. */
export const ishigami: TestFunction = (u) => {
  const [x, y, z] = u.map((each) => Math.PI * (2 * each - 1))
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)
}

/** Sobol's G: the larger its coefficient, the less a factor counts. */
export const sobolG: TestFunction = (u) =>
  u.reduce((product, x, j) => (product * (Math.abs(4 * x - 2) + coefficients[j])) / (1 + coefficients[j]), 1)

const coefficients = [0, 1, 4.5, 9, 99, 99, 99, 99]

/** Rows of uniform draws. */
export function uniformRows(n: number, factors: number, seed: number): number[][] {
  return Array.from({ length: n }, (_, row) => Array.from({ length: factors }, (_, j) => uniform(seed, 77, row, j)))
}

/** Outputs at a Saltelli design of plain random base samples, in the row order of SALib. */
export function saltelliRun(f: TestFunction, n: number, factors: number, secondOrder: boolean, seed: number): number[] {
  return uniformRows(n, 2 * factors, seed).flatMap((row) => {
    const a = row.slice(0, factors)
    const b = row.slice(factors)
    const swap = (to: number[], from: number[]) => a.map((_, j) => to.map((value, k) => (k === j ? from[k] : value)))
    return [a, ...swap(a, b), ...(secondOrder ? swap(b, a) : []), b].map(f)
  })
}
