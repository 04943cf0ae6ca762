import type { Kernel } from './kernel.ts'

/**
 * What the phases are made of, in TypeScript (plain.ts) or in WebAssembly (wasm.ts), with the same bits. Functions over
 * arrays take at most a block; `to` may be `from`; arrays have room for a whole block, and what stands behind `count` may
 * be overwritten.
 */
export interface Means {
  exponentials(from: Float64Array, to: Float64Array, count: number): void
  logarithms(from: Float64Array, to: Float64Array, count: number): void
  powers(from: Float64Array, exponent: number, to: Float64Array, count: number): void
  /** Draws of agents `first`, `first` + 1, ..., as signed integers. */
  words(stream: number, first: number, counter: number, to: Int32Array, count: number): void

  /** Phase 2. */
  labourMarket(kernel: Kernel): void
  /** Phase 3. */
  goodsMarket(kernel: Kernel): void
  /** Each worker gets the same of dividends, and his wage after tax or the benefit. */
  payWorkers(kernel: Kernel, each: number, benefit: number): void
  /** Sum in the order of the agents. */
  sumOf(values: Float64Array): number
  /** Adds each value to its bin of the scratch: how many there are, and their sum. */
  fillBins(kernel: Kernel, values: Float64Array, perBin: number): void
}
