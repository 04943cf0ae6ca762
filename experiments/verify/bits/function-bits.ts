import * as math from '../../../model/math.ts'

/** FNV-1a over the words of a column of doubles, low word first. */
export function hashOfBits(column: Float64Array): string {
  const view = new DataView(column.buffer)
  let hash = 0x811c9dc5
  for (let offset = 0; offset < column.byteLength; offset += 4) {
    hash = Math.imul(hash ^ view.getUint32(offset, true), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Numbers in (0, 1) from a generator of integers, so that the inputs too are the same in every engine. */
function* unitNumbers(): Generator<number> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield (state + 0.5) / 4294967296
  }
}

function column(f: (u: number, v: number) => number): Float64Array {
  const inputs = unitNumbers()
  return new Float64Array(100_000).map(() => f(inputs.next().value as number, inputs.next().value as number))
}

/** Powers of two by multiplication, as ** is the engine's. */
function wide(u: number, v: number): number {
  let x = 1 + v
  for (let k = Math.floor(u * 400) - 200; k !== 0; k -= Math.sign(k)) x = k > 0 ? x * 2 : x / 2
  return x
}

/** 100,000 values of each of the model's own elementary functions. */
export const functionValues = {
  exp: () => column((u, v) => math.exp((u - 0.5) * (v < 0.5 ? 1400 : 4))),
  log: () => column((u, v) => math.log(wide(u, v))),
  pow: () => column((u, v) => math.pow(u * 4, (v - 0.5) * 40)),
  expm1: () => column((u, v) => math.expm1((u - 0.5) * (v < 0.5 ? 0.02 : 40))),
  log1p: () => column((u, v) => math.log1p((u - 0.5) * v * 2)),
  tanh: () => column((u, v) => math.tanh((u - 0.5) * v * 50)),
  artanh: () => column((u, v) => math.artanh((u - 0.5) * 2 * v)),
  logistic: () => column((u, v) => math.logistic((u - 0.5) * v * 90)),
  normalQuantile: () => column((u, v) => math.normalQuantile(u * v)),
}

/**
 * Hashes of those values in Node 20 and 24, Chromium and Firefox. Were one of these to change, results of earlier
 * versions could no longer be reproduced.
 */
export const functionBits: Record<keyof typeof functionValues, string> = {
  artanh: '2af7ad03',
  exp: '7af21de6',
  expm1: 'b97dd237',
  log: 'f6a6a446',
  log1p: '1d903c88',
  logistic: '8acc004d',
  normalQuantile: 'ca4c136d',
  pow: 'a0db5700',
  tanh: '7c00e7db',
}
