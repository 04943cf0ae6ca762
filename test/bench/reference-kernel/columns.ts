import { integers } from './constants.ts'
import { width } from './market.ts'

const { workersPerFirm, neighbourCount, giniBins } = integers
const types = { f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const

/** Columns of the state: type, and entries for each firm. */
const state = {
  market: ['f64', width],
  expected: ['f64', 1],
  unmet: ['f64', 1],
  offered: ['f64', 1],
  capital: ['f64', 1],
  data: ['f64', 1],
  algorithms: ['f64', 1],
  markup: ['f64', 1],
  account: ['f64', 1],
  spend: ['f64', 1],
  deposits: ['f64', workersPerFirm],
  income: ['f64', workersPerFirm],
  staff: ['i32', 1],
  neighbours: ['i32', neighbourCount],
  employer: ['i32', workersPerFirm],
  adopted: ['u8', 1],
  adopting: ['u8', 1],
} as const

/** Agents that a stage of the tick takes at a time, so that what goes between stages stays in the nearest cache. */
export const block = 1024

/** Room for what goes between stages: type and entries. */
const scratch = {
  a: ['f64', block],
  b: ['f64', block],
  c: ['f64', block],
  d: ['f64', block],
  e: ['f64', block],
  words: ['i32', block],
  counts: ['i32', giniBins],
  sums: ['f64', giniBins],
} as const

type ArrayOf = { f64: Float64Array; i32: Int32Array; u8: Uint8Array }
export type Columns = { -readonly [N in keyof typeof state]: ArrayOf[(typeof state)[N][0]] }
export type Scratch = { [N in keyof typeof scratch]: ArrayOf[(typeof scratch)[N][0]] }

/** Bytes of the state for each agent, firms and workers alike. */
export const bytesPerAgent =
  Object.values(state).reduce((sum, [type, width]) => sum + types[type].BYTES_PER_ELEMENT * width, 0) /
  (1 + workersPerFirm)

/** Bytes that the columns and the scratch of so many firms fill, with the gaps that keep each on a line of its own. */
export function bytesFor(firms: number): number {
  return place(firms).end
}

/** Columns of zeros in a buffer, from an offset on. */
export function layOut(firms: number, buffer: ArrayBuffer, from: number): { columns: Columns; scratch: Scratch } {
  const { columns, between } = place(firms)
  const view = ([name, type, at, count]: Placed) => [name, new types[type](buffer, from + at, count)]
  return {
    columns: Object.fromEntries(columns.map(view)) as Columns,
    scratch: Object.fromEntries(between.map(view)) as Scratch,
  }
}

type Placed = [name: string, type: keyof typeof types, at: number, count: number]

function place(firms: number): { columns: Placed[]; between: Placed[]; end: number } {
  let end = 0
  const put = (name: string, type: keyof typeof types, count: number): Placed => {
    const at = end
    end += Math.ceil((types[type].BYTES_PER_ELEMENT * count) / 64) * 64
    return [name, type, at, count]
  }
  const columns = Object.entries(state).map(([name, [type, width]]) => put(name, type, firms * width))
  const between = Object.entries(scratch).map(([name, [type, count]]) => put(name, type, count))
  return { columns, between, end }
}
