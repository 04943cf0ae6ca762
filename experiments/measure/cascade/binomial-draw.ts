import { gammaln } from 'simple-statistics'

/** Uniform numbers in (0, 1), one after another. */
export type Uniforms = () => number

/** Means below this are drawn by going through the law from 0 on. */
const fewExpected = 10

/**
 * Number of successes in n trials of chance p: by inversion where few are expected, else by transformed rejection with
 * squeeze, at a cost that does not grow with n (W. Hörmann, J. Stat. Comput. Simul. 46, 1993, algorithm BTRS).
 */
export function binomialDraw(n: number, p: number, next: Uniforms): number {
  if (p > 0.5) return n - binomialDraw(n, 1 - p, next)
  if (n <= 0 || p <= 0) return 0
  return n * p < fewExpected ? byInversion(n, p, next()) : byRejection(n, p, next)
}

function byInversion(n: number, p: number, u: number): number {
  const odds = p / (1 - p)
  let rest = u
  let successes = 0
  let probability = Math.exp(n * Math.log1p(-p))
  while (rest > probability && successes < n) {
    rest -= probability
    successes++
    probability *= ((n - successes + 1) / successes) * odds
  }
  return successes
}

function byRejection(n: number, p: number, next: Uniforms): number {
  const sd = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * sd
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const centre = n * p + 0.5
  const squeeze = 0.92 - 4.2 / b
  const mode = Math.floor((n + 1) * p)
  while (true) {
    const u = next() - 0.5
    const v = next()
    const distance = 0.5 - Math.abs(u)
    const successes = Math.floor(((2 * a) / distance + b) * u + centre)
    if (distance >= 0.07 && v <= squeeze) return successes
    if (successes < 0 || successes > n) continue
    const scaled = Math.log((v * (2.83 + 5.1 / b) * sd) / (a / (distance * distance) + b))
    const logOdds = Math.log(p / (1 - p))
    const logRatio =
      gammaln(mode + 1) +
      gammaln(n - mode + 1) -
      gammaln(successes + 1) -
      gammaln(n - successes + 1) +
      (successes - mode) * logOdds
    if (scaled <= logRatio) return successes
  }
}
