import { bytesFor, type Columns, layOut, type Scratch } from './columns.ts'
import { integers } from './constants.ts'
import type { Means } from './means.ts'

/** Totals of the last tick. */
export interface Totals {
  government: number
  sales: number
  meanWage: number
  unemployment: number
  priceLevel: number
  adoption: number
  wealth: number
  gini: number
}

/** Everything that a phase of the tick reads and writes. */
export interface Kernel {
  firms: number
  workers: number
  tick: number
  columns: Columns
  scratch: Scratch
  means: Means
  providers: Record<'price' | 'capacity' | 'demand' | 'sales', Float64Array>
  totals: Totals
  employed: number
}

/** A kernel of zeros in the memory of those means, or in one of its own. */
export function allocateKernel(
  firms: number,
  means: Means,
  memory = { buffer: new ArrayBuffer(bytesFor(firms)), from: 0 },
): Kernel {
  const each = () => new Float64Array(integers.providerCount)
  return {
    firms,
    workers: firms * integers.workersPerFirm,
    tick: 0,
    ...layOut(firms, memory.buffer, memory.from),
    means,
    providers: { price: each(), capacity: each(), demand: each(), sales: each() },
    totals: {
      government: 0,
      sales: 0,
      meanWage: 0,
      unemployment: 0,
      priceLevel: 0,
      adoption: 0,
      wealth: 0,
      gini: 0,
    },
    employed: 0,
  }
}
