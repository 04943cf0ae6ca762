// One double seen as its two words. Everything that needs the exponent of a double writes `value[0]` and reads
// `words[highWord]`; nothing is kept here between two calls.

export const value = new Float64Array(1)
export const words = new Int32Array(value.buffer)

value[0] = 1

/** Index of the word that holds sign and exponent: the order of the bytes is the machine's. */
export const highWord = words[1] !== 0 ? 1 : 0

/** The least double with a full significand, 2^-1022. */
export const smallestNormal = 2.2250738585072014e-308
