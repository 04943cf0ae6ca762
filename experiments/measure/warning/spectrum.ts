import FFT from 'fft.js'

/** Discrete Fourier transform of any length n, by J. Bluestein's chirps over transforms of a power of two. */
export class Spectrum {
  private readonly fft: FFT
  private readonly chirp: Float64Array
  private readonly kernel: number[]
  private readonly length: number

  constructor(length: number) {
    this.length = length
    this.fft = new FFT(2 ** Math.ceil(Math.log2(2 * length)))
    this.chirp = new Float64Array(2 * length)
    const kernel = this.fft.createComplexArray().fill(0)
    for (let k = 0; k < length; k++) {
      // k^2 taken modulo the period first: large angles lose digits.
      const angle = (Math.PI * ((k * k) % (2 * length))) / length
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
      this.chirp.set([cosine, -sine], 2 * k)
      for (const place of k === 0 ? [0] : [k, this.fft.size - k])
        [kernel[2 * place], kernel[2 * place + 1]] = [cosine, sine]
    }
    this.kernel = this.fft.createComplexArray()
    this.fft.transform(this.kernel, kernel)
  }

  /**
   * X[k] = sum over t of x[t] exp(-2 pi i k t / n).
   * @param signal real and imaginary parts in turn, 2n numbers
   * @returns the same layout
   */
  transform(signal: ArrayLike<number>): Float64Array {
    const { fft, chirp, kernel, length } = this
    const padded = fft.createComplexArray().fill(0)
    multiply(padded, signal, chirp, length)
    const product = fft.createComplexArray()
    fft.transform(product, padded)
    multiply(product, product, kernel, fft.size)
    fft.inverseTransform(padded, product)
    const spectrum = new Float64Array(2 * length)
    multiply(spectrum, padded, chirp, length)
    return spectrum
  }
}

/** The first n complex products. */
function multiply(into: number[] | Float64Array, a: ArrayLike<number>, b: ArrayLike<number>, n: number): void {
  for (let k = 0; k < 2 * n; k += 2) {
    const real = a[k] * b[k] - a[k + 1] * b[k + 1]
    into[k + 1] = a[k] * b[k + 1] + a[k + 1] * b[k]
    into[k] = real
  }
}
