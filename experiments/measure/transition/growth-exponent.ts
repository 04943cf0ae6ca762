import { linearRegression } from 'simple-statistics'

/** Exponent e of y ~ x^e, by least squares on logs; NaN where some figure is not positive. */
export function growthExponent(x: readonly number[], y: readonly number[]): number {
  return linearRegression(x.map((value, i) => [Math.log(value), Math.log(y[i])])).m
}
