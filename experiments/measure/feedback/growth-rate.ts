import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'

/**
 * Growth of a response over a finite horizon, a tick: ln of its root mean square in the second half over that in the
 * first, divided by the ticks between. Above 0 where L >= 1, where the response has no limit and a gain by ablation no
 * meaning; it is then to be reported in its place. A loop that answers every d ticks multiplies the response by
 * L = exp(d x rate) each time round; the window should be a multiple of 2 d. NaN where a half is silent.
 * Source: finite-time growth as in E. Lorenz, Tellus 17 (1965).
 * @param response what the push changed, [tick]; the window runs from `from` to before `to`
 */
export function growthRate(response: ArrayLike<number>, from = 0, to = response.length): number {
  const half = Math.floor((to - from) / 2)
  const early = energy(response, from, from + half)
  const late = energy(response, from + half, from + 2 * half)
  return early > 0 && late > 0 ? Math.log(late / early) / (2 * half) : Number.NaN
}

function energy(response: ArrayLike<number>, from: number, to: number): number {
  let sum = 0
  for (let tick = from; tick < to; tick++) sum += response[tick] ** 2
  return sum
}

/** Growth of the mean response with its interval over replicates; ticks from `from` to before `to`. */
export function growthInterval(
  responses: readonly Float64Array[],
  { from, to, ...options }: BootstrapOptions & { from: number; to: number },
): BootstrapInterval {
  const mean = new Float64Array(to - from)
  const statistic = (rows: Int32Array): number => {
    mean.fill(0)
    for (const row of rows) {
      for (let tick = from; tick < to; tick++) mean[tick - from] += responses[row][tick] / rows.length
    }
    return growthRate(mean)
  }
  return bootstrapInterval([responses.length], statistic, options)
}
