import type { ResourceLimits } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { WorkerFunction } from './worker-function.ts'

/** Result of one input: the function's value, or the error that it threw or its thread died of. */
export type Result<Value> = { index: number } & ({ status: 'done'; value: Value } | { status: 'failed'; error: Error })

/**
 * Inputs that a thread has or that wait for it: while the reader of a result writes a part to disk, for some tenths of a
 * second, nothing is handed out.
 */
const aheadOfThread = 4

/**
 * Room for young objects, three times what V8 collects at a time. It collects with helper threads, which wait for a
 * processor where all have a run: with 48 MB, the default, runs of two workers on two cores took a twentieth longer.
 */
export const roomForYoung: ResourceLimits = { maxYoungGenerationSizeMb: 192 }

/** Threads that wait for work; each is given `shared` once, as Piscina.workerData. */
export function openPool(workers: number, shared?: unknown): Piscina {
  const compiled = import.meta.url.endsWith('.js')
  return new Piscina({
    filename: new URL(compiled ? './work.js' : './worker.mjs', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    workerData: shared,
    resourceLimits: roomForYoung,
  })
}

/** Ends the threads, whatever they are at. */
export async function closePool(pool: Piscina): Promise<void> {
  // An answer may still be on its way from a thread that is being ended; nobody waits for it any more.
  pool.on('error', () => {})
  await pool.destroy()
}

/** Maps inputs over threads that serve nothing else, and yields results as they come: see resultsFrom. */
export async function* eachResult<Input, Value>(
  inputs: Iterable<Input>,
  task: WorkerFunction,
  { workers, signal }: { workers: number; signal?: AbortSignal },
): AsyncGenerator<Result<Value>> {
  const pool = openPool(workers)
  try {
    yield* resultsFrom<Input, Value>(pool, inputs, task, signal)
  } finally {
    await closePool(pool)
  }
}

/**
 * Maps inputs over the threads of a pool and yields results as they come, in no promised order.
 *
 * Inputs are drawn one by one, a few for each thread ahead, so memory does not grow with their number. When `signal`
 * fires, nothing more is handed out and the sequence ends; what is still running is dropped when the pool is closed.
 */
export async function* resultsFrom<Input, Value>(
  pool: Piscina,
  inputs: Iterable<Input>,
  task: WorkerFunction,
  signal?: AbortSignal,
): AsyncGenerator<Result<Value>> {
  let underWay = 0
  let handedOut = 0
  const ended: Result<Value>[] = []
  // A race of promises would keep every result until the last of them has ended.
  let wake = () => {}
  const end = (result: Result<Value>) => {
    ended.push(result)
    wake()
  }
  const stop = () => wake()
  signal?.addEventListener('abort', stop)
  const entries = inputs[Symbol.iterator]()
  const handOut = () => {
    const next = entries.next()
    if (next.done) return
    const index = handedOut++
    underWay += 1
    const value = pool.run({ task, input: next.value }, { name: 'work' }) as Promise<Value>
    value.then(
      (value) => end({ index, status: 'done', value }),
      (error: Error) => end({ index, status: 'failed', error }),
    )
  }
  for (let ahead = 0; ahead < aheadOfThread * pool.options.maxThreads; ahead++) handOut()
  try {
    while (underWay > 0 && !signal?.aborted) {
      const result = ended.shift()
      if (!result) {
        await new Promise<void>((resolve) => (wake = resolve))
        continue
      }
      underWay -= 1
      // First, so that who reads it may add to the inputs.
      yield result
      if (!signal?.aborted) handOut()
    }
  } finally {
    // One signal may serve hundreds of experiments, one after the other.
    signal?.removeEventListener('abort', stop)
  }
}
