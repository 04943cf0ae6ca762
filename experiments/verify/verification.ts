import type { WorkerFunction } from '../run/worker-function.ts'
import type { Text } from '../spec/text.ts'

/** One thing that must hold, with what was expected and what was found, as a reader compares them. */
export interface Check {
  name: Text
  expected: string
  found: string
  tolerance: string
  holds: boolean
  /** Lines for below the table: how to see each failure again, or what a count is made of. */
  details?: Text[]
}

/** What a family of runs gave: values in the order of the inputs, and the errors of those that gave none. */
export interface Runs<Value> {
  values: Value[]
  errors: Error[]
}

/** Makes a task of every input: by threads in a terminal, by workers in a page. `onEach` is told of all that is done with. */
export type RunAll = <Value>(
  inputs: readonly unknown[],
  task: WorkerFunction,
  onEach: () => void,
) => Promise<Runs<Value>>

/** A family of checks of the economy. `quick` asks for fewer and shorter runs, under 45 seconds on 2 cores. */
export type Verification = (options: {
  quick: boolean
  runAll: RunAll
  progress: (done: number, total: number) => void
}) => Promise<Check[]>
