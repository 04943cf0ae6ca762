import { isSmooth, MixedRadix } from './mixed-radix.ts'

/**
 * Discrete Fourier transform of any length n: at once where n has no prime factors but 2, 3 and 5, else by J. Bluestein's
 * chirps over transforms of the next length of at least 2n - 1 that has none.
 */
export class Spectrum {
  private readonly whole: MixedRadix
  private readonly length: number
  /** exp(-pi i k^2 / n), and the transform of its conjugate; only where n is not smooth. */
  private readonly chirp: Float64Array | undefined
  private readonly kernel: Float64Array | undefined

  constructor(length: number) {
    this.length = length
    if (isSmooth(length)) {
      this.whole = new MixedRadix(length)
      return
    }
    let size = 2 * length - 1
    while (!isSmooth(size)) size++
    this.whole = new MixedRadix(size)
    this.chirp = new Float64Array(2 * length)
    this.kernel = new Float64Array(2 * size)
    for (let k = 0; k < length; k++) {
      // k^2 taken modulo the period first: large angles lose digits.
      const angle = (Math.PI * ((k * k) % (2 * length))) / length
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
      this.chirp.set([cosine, -sine], 2 * k)
      for (const place of k === 0 ? [0] : [k, size - k]) this.kernel.set([cosine, sine], 2 * place)
    }
    this.whole.transform(this.kernel)
  }

  /**
   * X[k] = sum over t of x[t] exp(-2 pi i k t / n).
   * @param signal real and imaginary parts in turn, 2n numbers; it is overwritten by the result
   */
  transform(signal: Float64Array): void {
    const { whole, chirp, kernel, length } = this
    if (!chirp || !kernel) {
      whole.transform(signal)
      return
    }
    const padded = new Float64Array(2 * whole.length)
    multiply(padded, signal, chirp, length)
    whole.transform(padded)
    multiply(padded, padded, kernel, whole.length)
    // Back by a forward transform of the conjugate.
    for (let k = 1; k < padded.length; k += 2) padded[k] = -padded[k]
    whole.transform(padded)
    for (let k = 0; k < 2 * length; k += 2) {
      padded[k] /= whole.length
      padded[k + 1] /= -whole.length
    }
    multiply(signal, padded, chirp, length)
  }
}

/** The first n complex products. */
function multiply(into: Float64Array, a: Float64Array, b: Float64Array, n: number): void {
  for (let k = 0; k < 2 * n; k += 2) {
    const real = a[k] * b[k] - a[k + 1] * b[k + 1]
    into[k + 1] = a[k] * b[k + 1] + a[k + 1] * b[k]
    into[k] = real
  }
}
