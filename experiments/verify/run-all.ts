import { eachResult } from '../run/each-result.ts'
import type { WorkerFunction } from '../run/worker-function.ts'

/** What a family of runs gave: values in the order of the inputs, and the errors of those that gave none. */
export interface Runs<Value> {
  values: Value[]
  errors: Error[]
}

/** Maps inputs over a pool of `workers` threads. `onEach` is told of every input that is done with. */
export async function runAll<Value>(
  inputs: readonly unknown[],
  task: WorkerFunction,
  { workers, onEach }: { workers: number; onEach: () => void },
): Promise<Runs<Value>> {
  const values = new Map<number, Value>()
  const errors: Error[] = []
  for await (const result of eachResult<unknown, Value>(inputs, task, { workers })) {
    if (result.status === 'done') values.set(result.index, result.value)
    else errors.push(result.error)
    onEach()
  }
  return { values: inputs.flatMap((_, index) => values.get(index) ?? []), errors }
}
