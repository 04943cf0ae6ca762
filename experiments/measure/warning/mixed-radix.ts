// Fourier transforms of lengths with the prime factors 2, 3 and 5 alone, which no package offers in 64-bit floats.

/** One pass of the transform: radix, length before it, and the twiddle factors of its outputs 1 to radix - 1. */
interface Pass {
  radix: number
  length: number
  twiddles: Float64Array
}

/** Whether a length has no prime factors but 2, 3 and 5. */
export function isSmooth(length: number): boolean {
  let rest = length
  for (const prime of [2, 3, 5]) while (rest > 1 && rest % prime === 0) rest /= prime
  return rest === 1
}

/**
 * Discrete Fourier transform of complex signals of one smooth length, by T. Stockham's self-sorting passes of radix 4, 2,
 * 3 and 5 (C. Van Loan, Computational Frameworks for the Fast Fourier Transform, 1992, ch. 1.7 and 2.3).
 */
export class MixedRadix {
  readonly length: number
  private readonly passes: Pass[] = []
  private readonly spare: Float64Array

  constructor(length: number) {
    this.length = length
    this.spare = new Float64Array(2 * length)
    let rest = length
    for (const radix of [4, 2, 3, 5]) {
      while (rest > 1 && rest % radix === 0) {
        this.passes.push({ radix, length: rest, twiddles: twiddlesOf(rest, radix) })
        rest /= radix
      }
    }
  }

  /**
   * X[k] = sum over t of x[t] exp(-2 pi i k t / n).
   * @param signal real and imaginary parts in turn, 2n numbers; it is overwritten by the result
   */
  transform(signal: Float64Array): void {
    let [from, into] = [signal, this.spare]
    let stride = 1
    for (const { radix, length, twiddles } of this.passes) {
      butterflies[radix](from, into, length / radix, stride, twiddles)
      stride *= radix
      ;[from, into] = [into, from]
    }
    if (from !== signal) signal.set(from)
  }
}

function twiddlesOf(length: number, radix: number): Float64Array {
  const groups = length / radix
  const twiddles = new Float64Array(2 * (radix - 1) * groups)
  for (let q = 0; q < groups; q++) {
    for (let j = 1; j < radix; j++) {
      const angle = (-2 * Math.PI * q * j) / length
      twiddles.set([Math.cos(angle), Math.sin(angle)], 2 * ((radix - 1) * q + j - 1))
    }
  }
  return twiddles
}

/** Transforms of `radix` values a stride apart, each turned by its twiddle factor. */
type Butterfly = (x: Float64Array, y: Float64Array, groups: number, stride: number, w: Float64Array) => void

const butterfly2: Butterfly = (x, y, groups, stride, w) => {
  const step = 2 * stride
  const half = step * groups
  for (let q = 0; q < groups; q++) {
    const wr = w[2 * q]
    const wi = w[2 * q + 1]
    for (let a = step * q, out = 2 * step * q; a < step * (q + 1); a += 2, out += 2) {
      const re = x[a] - x[a + half]
      const im = x[a + 1] - x[a + half + 1]
      y[out] = x[a] + x[a + half]
      y[out + 1] = x[a + 1] + x[a + half + 1]
      y[out + step] = re * wr - im * wi
      y[out + step + 1] = re * wi + im * wr
    }
  }
}

const butterfly4: Butterfly = (x, y, groups, stride, w) => {
  const step = 2 * stride
  const quarter = step * groups
  for (let q = 0; q < groups; q++) {
    const ar = w[6 * q]
    const ai = w[6 * q + 1]
    const br = w[6 * q + 2]
    const bi = w[6 * q + 3]
    const cr = w[6 * q + 4]
    const ci = w[6 * q + 5]
    for (let at = step * q, out = 4 * step * q; at < step * (q + 1); at += 2, out += 2) {
      const b = at + quarter
      const c = b + quarter
      const d = c + quarter
      const sumR = x[at] + x[c]
      const sumI = x[at + 1] + x[c + 1]
      const gapR = x[at] - x[c]
      const gapI = x[at + 1] - x[c + 1]
      const otherSumR = x[b] + x[d]
      const otherSumI = x[b + 1] + x[d + 1]
      const otherGapR = x[b] - x[d]
      const otherGapI = x[b + 1] - x[d + 1]
      y[out] = sumR + otherSumR
      y[out + 1] = sumI + otherSumI
      const firstR = gapR + otherGapI
      const firstI = gapI - otherGapR
      y[out + step] = firstR * ar - firstI * ai
      y[out + step + 1] = firstR * ai + firstI * ar
      const secondR = sumR - otherSumR
      const secondI = sumI - otherSumI
      y[out + 2 * step] = secondR * br - secondI * bi
      y[out + 2 * step + 1] = secondR * bi + secondI * br
      const thirdR = gapR - otherGapI
      const thirdI = gapI + otherGapR
      y[out + 3 * step] = thirdR * cr - thirdI * ci
      y[out + 3 * step + 1] = thirdR * ci + thirdI * cr
    }
  }
}

const sine3 = Math.sin((2 * Math.PI) / 3)

const butterfly3: Butterfly = (x, y, groups, stride, w) => {
  const step = 2 * stride
  const third = step * groups
  for (let q = 0; q < groups; q++) {
    const ar = w[4 * q]
    const ai = w[4 * q + 1]
    const br = w[4 * q + 2]
    const bi = w[4 * q + 3]
    for (let at = step * q, out = 3 * step * q; at < step * (q + 1); at += 2, out += 2) {
      const sumR = x[at + third] + x[at + 2 * third]
      const sumI = x[at + third + 1] + x[at + 2 * third + 1]
      const gapR = sine3 * (x[at + third] - x[at + 2 * third])
      const gapI = sine3 * (x[at + third + 1] - x[at + 2 * third + 1])
      const middleR = x[at] - 0.5 * sumR
      const middleI = x[at + 1] - 0.5 * sumI
      y[out] = x[at] + sumR
      y[out + 1] = x[at + 1] + sumI
      y[out + step] = (middleR + gapI) * ar - (middleI - gapR) * ai
      y[out + step + 1] = (middleR + gapI) * ai + (middleI - gapR) * ar
      y[out + 2 * step] = (middleR - gapI) * br - (middleI + gapR) * bi
      y[out + 2 * step + 1] = (middleR - gapI) * bi + (middleI + gapR) * br
    }
  }
}

const [cosine5, cosine10] = [Math.cos((2 * Math.PI) / 5), Math.cos((4 * Math.PI) / 5)]
const [sine5, sine10] = [Math.sin((2 * Math.PI) / 5), Math.sin((4 * Math.PI) / 5)]

const butterfly5: Butterfly = (x, y, groups, stride, w) => {
  const step = 2 * stride
  const fifth = step * groups
  for (let q = 0; q < groups; q++) {
    const own = 8 * q
    for (let at = step * q, out = 5 * step * q; at < step * (q + 1); at += 2, out += 2) {
      const b = at + fifth
      const c = b + fifth
      const d = c + fifth
      const e = d + fifth
      const sum1R = x[b] + x[e]
      const sum1I = x[b + 1] + x[e + 1]
      const gap1R = x[b] - x[e]
      const gap1I = x[b + 1] - x[e + 1]
      const sum2R = x[c] + x[d]
      const sum2I = x[c + 1] + x[d + 1]
      const gap2R = x[c] - x[d]
      const gap2I = x[c + 1] - x[d + 1]
      const even1R = x[at] + cosine5 * sum1R + cosine10 * sum2R
      const even1I = x[at + 1] + cosine5 * sum1I + cosine10 * sum2I
      const even2R = x[at] + cosine10 * sum1R + cosine5 * sum2R
      const even2I = x[at + 1] + cosine10 * sum1I + cosine5 * sum2I
      const odd1R = sine5 * gap1R + sine10 * gap2R
      const odd1I = sine5 * gap1I + sine10 * gap2I
      const odd2R = sine10 * gap1R - sine5 * gap2R
      const odd2I = sine10 * gap1I - sine5 * gap2I
      y[out] = x[at] + sum1R + sum2R
      y[out + 1] = x[at + 1] + sum1I + sum2I
      turned(y, out + step, even1R + odd1I, even1I - odd1R, w, own)
      turned(y, out + 2 * step, even2R + odd2I, even2I - odd2R, w, own + 2)
      turned(y, out + 3 * step, even2R - odd2I, even2I + odd2R, w, own + 4)
      turned(y, out + 4 * step, even1R - odd1I, even1I + odd1R, w, own + 6)
    }
  }
}

function turned(y: Float64Array, out: number, re: number, im: number, w: Float64Array, at: number): void {
  y[out] = re * w[at] - im * w[at + 1]
  y[out + 1] = re * w[at + 1] + im * w[at]
}

const butterflies: Record<number, Butterfly> = { 2: butterfly2, 3: butterfly3, 4: butterfly4, 5: butterfly5 }
