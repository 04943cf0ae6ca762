/** Takes numbers in, one after another, and tells 64 bits that depend on all of them and on their order. */
export interface Hash {
  number(value: number): void
  array(values: Float64Array | Float32Array | Int32Array | Uint8Array): void
  /** 16 hexadecimal digits. */
  digits(): string
}

// Two lanes of 32 bits. Each step is one-to-one in the lane for a given word, and in the word for a given lane, so two
// inputs that differ in one word never meet in a lane. Words are read as the bytes lie, little-endian on every engine
// we run on. Multipliers and last mixing: Appleby, MurmurHash3 (2011).
const multiplierA = 0x85ebca6b
const multiplierB = 0xc2b2ae35

const double = new Float64Array(1)
const doubleWords = new Uint32Array(double.buffer)

export function newHash(): Hash {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  const words = (view: Uint32Array) => {
    let x = a
    let y = b
    for (let i = 0; i < view.length; i++) {
      const word = view[i]
      x = Math.imul(x ^ word, multiplierA)
      x = (x << 15) | (x >>> 17)
      y = Math.imul(((y << 13) | (y >>> 19)) ^ word, multiplierB)
      y = (y + x) | 0
    }
    a = x
    b = y
  }
  return {
    number(value) {
      double[0] = value
      words(doubleWords)
    },
    array(values) {
      const whole = values.byteLength >>> 2
      words(new Uint32Array(values.buffer, values.byteOffset, whole))
      const rest = new Uint8Array(values.buffer, values.byteOffset + 4 * whole, values.byteLength & 3)
      words(Uint32Array.from(rest))
      words(Uint32Array.of(values.byteLength))
    },
    digits: () => hex(mix(a ^ b)) + hex(mix(b)),
  }
}

/** Final mixing: every bit of the word moves every bit of the result. */
function mix(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, multiplierA)
  h ^= h >>> 13
  h = Math.imul(h, multiplierB)
  return (h ^ (h >>> 16)) >>> 0
}

const hex = (word: number): string => word.toString(16).padStart(8, '0')
