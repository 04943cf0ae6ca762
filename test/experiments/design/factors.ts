import type { Factor } from '../../../experiments/spec/factor.ts'

/** Uniform on [low, high]. */
export function range(name: string, low = 0, high = 1, uncertain = false): Factor {
  return { name, low, high, quantile: (u) => low + u * (high - low), uncertain }
}

/** One of a few values, each as likely as the others. */
export function levels(name: string, values: number[]): Factor {
  return {
    name,
    levels: values,
    low: values[0],
    high: values[values.length - 1],
    quantile: (u) => values[Math.min(values.length - 1, Math.floor(u * values.length))],
    uncertain: false,
  }
}

/** `count` factors on [0, 1], named x0, x1, ... */
export const unitFactors = (count: number): Factor[] => Array.from({ length: count }, (_, j) => range(`x${j}`))
