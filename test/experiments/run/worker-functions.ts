import type { WorkerFunction } from '../../../experiments/run/worker-function.ts'

// Functions that the tests of the pool name; they must stand in a module that a thread can load.

export const square = (input: number): { square: number; series: Float64Array } => {
  if (input === 3) throw new Error('three is refused')
  return { square: input * input, series: Float64Array.of(input, -input) }
}

export const squareTask: WorkerFunction = { module: import.meta.url, name: square.name }
