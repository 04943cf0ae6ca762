import { exp, log, pow } from '../../../model/math.ts'
import { fractionalPowers, intervals } from '../../../model/math/tables.ts'
import type { Means } from './means.ts'

const page = 65536

/** What assembly/index.ts exports: arrays are addresses in the memory. */
type Exports = Record<string, (...values: number[]) => number>

/** The means in WebAssembly, and a memory with so many free bytes from `from` on in which all arrays must live. */
export interface WasmMeans {
  means: Means
  buffer: ArrayBuffer
  from: number
}

export function wasmMeans(module: WebAssembly.Module, bytes: number): WasmMeans {
  const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil(bytes / page) })
  const { exports } = new WebAssembly.Instance(module, { env: { memory }, slow: { exp, log, pow } })
  const places = exports as unknown as Record<string, WebAssembly.Global>
  const placeOf = (name: string): number => Number(places[name].value)
  new Float64Array(memory.buffer, placeOf('fractionalPowers')).set(fractionalPowers)
  new Float64Array(memory.buffer, placeOf('intervals')).set(intervals)
  return { means: meansOf(exports as unknown as Exports), buffer: memory.buffer, from: placeOf('free') }
}

function meansOf(wasm: Exports): Means {
  const call = (name: string, ...values: (number | { byteOffset: number })[]): number =>
    wasm[name](...values.map((value) => (typeof value === 'number' ? value : value.byteOffset)))
  return {
    // Called for each block, so without the detour.
    exponentials: (from, to, count) => wasm.exponentials(from.byteOffset, to.byteOffset, count),
    logarithms: (from, to, count) => wasm.logarithms(from.byteOffset, to.byteOffset, count),
    powers: (from, exponent, to, count) => wasm.powers(from.byteOffset, exponent, to.byteOffset, count),
    words: (stream, first, counter, to, count) => wasm.words(stream, first, counter, to.byteOffset, count),
    labourMarket({ tick, firms, workers, columns: { market, staff, employer } }) {
      call('labourMarket', tick, firms, workers, market, staff, employer)
    },
    goodsMarket({ tick, firms, workers, columns: { market, unmet, deposits, income } }) {
      call('goodsMarket', tick, firms, workers, market, unmet, deposits, income)
    },
    payWorkers({ workers, columns: { market, employer, income, deposits } }, each, benefit) {
      call('payWorkers', each, benefit, workers, market, employer, income, deposits)
    },
    sumOf: (values) => call('sumOf', values, values.length),
    fillBins: ({ scratch: { counts, sums } }, values, perBin) =>
      call('fillBins', values, values.length, perBin, counts, sums),
  }
}
