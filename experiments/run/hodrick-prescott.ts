/**
 * Cycle of a series, what is left of it above its Hodrick-Prescott trend t: the minimum of sum (y - t)^2 + lambda sum
 * (second difference of t)^2, that is (I + lambda K'K) t = y. Quarterly series take lambda = 1600.
 * Series shorter than three are all trend.
 * Source: R. Hodrick and E. Prescott, J. Money Credit Bank. 29 (1997).
 */
export function cycleOf(series: ArrayLike<number>, lambda = 1600): Float64Array {
  const n = series.length
  if (n < 3) return new Float64Array(n)
  const trend = solveBand(bandOf(n, lambda), series)
  return trend.map((value, i) => series[i] - value)
}

/** Diagonal, and the first and second entry beside it, of a symmetric matrix that is 0 further out. */
type Band = [Float64Array, Float64Array, Float64Array]

function bandOf(n: number, lambda: number): Band {
  const band: Band = [new Float64Array(n).fill(1), new Float64Array(n), new Float64Array(n)]
  const bend = [1, -2, 1]
  for (let i = 0; i + 2 < n; i++) {
    for (let a = 0; a < 3; a++) {
      for (let b = a; b < 3; b++) band[b - a][i + a] += lambda * bend[a] * bend[b]
    }
  }
  return band
}

/** Solution by the factors L D L', which are as narrow as the band: time and memory grow with n alone. */
function solveBand([diagonal, first, second]: Band, right: ArrayLike<number>): Float64Array {
  const n = diagonal.length
  const x = Float64Array.from(right)
  for (let i = 0; i < n; i++) {
    for (let back = 1; back <= Math.min(2, i); back++) {
      const factor = [first, second][back - 1][i - back]
      diagonal[i] -= factor * factor * diagonal[i - back]
      x[i] -= factor * x[i - back]
    }
    if (i > 0) first[i] -= second[i - 1] * diagonal[i - 1] * first[i - 1]
    first[i] /= diagonal[i]
    second[i] /= diagonal[i]
  }
  for (let i = n - 1; i >= 0; i--) {
    x[i] /= diagonal[i]
    if (i + 1 < n) x[i] -= first[i] * x[i + 1]
    if (i + 2 < n) x[i] -= second[i] * x[i + 2]
  }
  return x
}
