import type { WorkerFunction } from '../../../experiments/run/worker-function.ts'

// Functions that the tests of the pool name; they must stand in a module that a thread can load.

export const square = (input: number): { square: number; series: Float64Array } => {
  if (input === 3) throw new Error('three is refused')
  return { square: input * input, series: Float64Array.of(input, -input) }
}

export const squareTask: WorkerFunction = { module: import.meta.url, name: square.name }

/** Bytes of the text that `long` answers with. */
export const longBytes = 1_000_000

export const long = (input: number): { text: string } => ({ text: `${input} `.padEnd(longBytes, '.') })

export const longTask: WorkerFunction = { module: import.meta.url, name: long.name }
