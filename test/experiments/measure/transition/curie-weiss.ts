import { uniform } from '../../../../model/random.ts'

/** Values in rising order and their probabilities. */
export interface Law {
  values: number[]
  weights: number[]
}

/** Exact law of m = M/N of the Curie-Weiss model: P(M) ~ C(N,k) exp(K M^2 / 2N + h M), M = 2k - N. */
export function curieWeiss(size: number, coupling: number, field = 0): Law {
  const logs: number[] = []
  const values: number[] = []
  let logChoose = 0
  for (let k = 0; k <= size; k++) {
    const M = 2 * k - size
    values.push(M / size)
    logs.push(logChoose + (coupling * M * M) / (2 * size) + field * M)
    logChoose += Math.log((size - k) / (k + 1))
  }
  return normalised(values, logs)
}

/**
 * Exact law of the order parameter (3 max - 1) / 2 of the mean-field Potts model of three states, where max is the
 * largest share of the three: P(n) ~ N! / (n1! n2! n3!) exp(K sum n^2 / 2N).
 */
export function meanFieldPotts(size: number, coupling: number): Law {
  const logFactorial = [0]
  for (let n = 1; n <= size; n++) logFactorial.push(logFactorial[n - 1] + Math.log(n))
  const byLargest = new Map<number, number>()
  let highest = Number.NEGATIVE_INFINITY
  const states: [number, number][] = []
  for (let a = 0; a <= size; a++) {
    for (let b = 0; a + b <= size; b++) {
      const c = size - a - b
      const log =
        (coupling * (a * a + b * b + c * c)) / (2 * size) - logFactorial[a] - logFactorial[b] - logFactorial[c]
      states.push([Math.max(a, b, c), log])
      highest = Math.max(highest, log)
    }
  }
  for (const [largest, log] of states) byLargest.set(largest, (byLargest.get(largest) ?? 0) + Math.exp(log - highest))
  const rows = [...byLargest].sort(([a], [b]) => a - b)
  const total = rows.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    values: rows.map(([largest]) => ((3 * largest) / size - 1) / 2),
    weights: rows.map(([, weight]) => weight / total),
  }
}

function normalised(values: number[], logs: number[]): Law {
  const highest = Math.max(...logs)
  const raw = logs.map((log) => Math.exp(log - highest))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return { values, weights: raw.map((weight) => weight / total) }
}

/** Independent draws from a law. */
export function sampleOf({ values, weights }: Law, n: number, seed: number, cell: number): Float64Array {
  const upTo: number[] = []
  let sum = 0
  for (const weight of weights) upTo.push((sum += weight))
  return Float64Array.from({ length: n }, (_, i) => {
    const u = uniform(seed, 9, i, cell) * sum
    let [low, high] = [0, values.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle] < u) low = middle + 1
      else high = middle
    }
    return values[low]
  })
}

/** Stable positive root of m = tanh(K m + h), by iteration. */
export function meanFieldRoot(coupling: number, field = 0, start = 1): number {
  let m = start
  for (let i = 0; i < 20_000; i++) m = Math.tanh(coupling * m + field)
  return m
}
