import { closePool, openPool, resultsFrom } from '../run/each-result.ts'
import type { WorkerFunction } from '../run/worker-function.ts'
import type { RunAll, Runs } from './verification.ts'

/** Hands `use` what makes tasks over so many threads, which last as long as it: to start them takes seconds. */
export async function inThreads<Result>(workers: number, use: (runAll: RunAll) => Promise<Result>): Promise<Result> {
  const pool = openPool(workers)
  const runAll: RunAll = async <Value>(
    inputs: readonly unknown[],
    task: WorkerFunction,
    onEach: () => void,
  ): Promise<Runs<Value>> => {
    const values = new Map<number, Value>()
    const errors: Error[] = []
    for await (const result of resultsFrom<unknown, Value>(pool, inputs, task)) {
      if (result.status === 'done') values.set(result.index, result.value)
      else errors.push(result.error)
      onEach()
    }
    return { values: inputs.flatMap((_, index) => values.get(index) ?? []), errors }
  }
  try {
    return await use(runAll)
  } finally {
    await closePool(pool)
  }
}
