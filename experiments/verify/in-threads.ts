import { eachResult } from '../run/each-result.ts'
import type { WorkerFunction } from '../run/worker-function.ts'
import type { RunAll, Runs } from './verification.ts'

/** Makes tasks over a pool of so many threads. */
export const inThreads =
  (workers: number): RunAll =>
  async <Value>(inputs: readonly unknown[], task: WorkerFunction, onEach: () => void): Promise<Runs<Value>> => {
    const values = new Map<number, Value>()
    const errors: Error[] = []
    for await (const result of eachResult<unknown, Value>(inputs, task, { workers })) {
      if (result.status === 'done') values.set(result.index, result.value)
      else errors.push(result.error)
      onEach()
    }
    return { values: inputs.flatMap((_, index) => values.get(index) ?? []), errors }
  }
