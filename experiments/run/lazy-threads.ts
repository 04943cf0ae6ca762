import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import { closePool, openPool } from './each-result.ts'

/** Threads that are started when they are first needed, and then serve all who ask. */
export interface LazyThreads {
  open: () => Piscina
  close: () => Promise<void>
}

/** `threadsPerRun`: see make-runs.ts; what the machine has is divided among the workers. */
export function lazyThreads(workers: number, threadsPerRun = 1): LazyThreads {
  let pool: Piscina | undefined
  return {
    open: () => (pool ??= openPool(workers, { threadsPerRun, processors: availableParallelism() / workers })),
    close: async () => pool && closePool(pool),
  }
}
