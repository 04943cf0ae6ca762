/** Least-squares polynomial of a degree through points, by the normal equations around their mean. */
export function polynomialFit(xs: readonly number[], ys: readonly number[], degree: number): (x: number) => number {
  const centre = xs.reduce((sum, x) => sum + x, 0) / xs.length
  const size = degree + 1
  const rows = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size + 1 }, (_, b) =>
      xs.reduce((sum, x, i) => sum + (b < size ? (x - centre) ** (a + b) : ys[i] * (x - centre) ** a), 0),
    ),
  )
  for (let a = 0; a < size; a++) {
    for (let below = a + 1; below < size; below++) {
      const factor = rows[below][a] / rows[a][a]
      for (let c = a; c <= size; c++) rows[below][c] -= factor * rows[a][c]
    }
  }
  const coefficients: number[] = []
  for (let a = size - 1; a >= 0; a--) {
    let rest = rows[a][size]
    for (let b = a + 1; b < size; b++) rest -= rows[a][b] * coefficients[b]
    coefficients[a] = rest / rows[a][a]
  }
  return (x) => coefficients.reduceRight((sum, coefficient) => sum * (x - centre) + coefficient, 0)
}
