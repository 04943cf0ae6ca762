/** Beyond so many bandwidths a Gaussian weight is below 0.00034 of the middle one. */
const reach = 4

/**
 * A series less its trend, a Gaussian-weighted running mean; without it a trend itself would raise variance and
 * autocorrelation (V. Dakos et al., PLoS ONE 7, 2012).
 * @param bandwidth standard deviation of the weights, in ticks
 * @param sides `past` takes the mean over the past alone, as an observer must who does not know what comes
 */
export function detrend(series: ArrayLike<number>, bandwidth: number, sides: 'both' | 'past' = 'both'): Float64Array {
  const width = Math.ceil(reach * bandwidth)
  const weights = Float64Array.from({ length: width + 1 }, (_, lag) => Math.exp(-(lag ** 2) / (2 * bandwidth ** 2)))
  return Float64Array.from({ length: series.length }, (_, t) => {
    let [sum, total] = [0, 0]
    const last = sides === 'past' ? t : Math.min(series.length - 1, t + width)
    for (let s = Math.max(0, t - width); s <= last; s++) {
      const weight = weights[Math.abs(s - t)]
      sum += weight * series[s]
      total += weight
    }
    return series[t] - sum / total
  })
}
