import { Worker } from 'node:worker_threads'
import { median } from 'simple-statistics'

const rounds = 5

/** Work that needs no other thread. */
const work = {
  /** Nor any memory. */
  arithmetic: { count: 5e8, turn: 'sum = sum * 0.999 + i' },
  /** Reads and writes all over 8 MB, more than a core's own caches hold: what neighbours on the machine slow first. */
  memory: { count: 5e7, turn: 'sum += column[(i * 4097) & 1048575]++' },
}

const spin = (turn: string) => `
const { parentPort } = require('node:worker_threads')
const column = new Float64Array(1048576)
parentPort.on('message', (count) => {
  const begun = performance.now()
  let sum = 0
  for (let i = 0; i < count; i++) ${turn}
  parentPort.postMessage({ milliseconds: performance.now() - begun, sum })
})`

/**
 * What the machine gives two threads that share nothing, over what it gives one: 2 on a machine of one's own, less where
 * others work on it too. Rounds in turn, as for the runs.
 */
export async function machineRatio(
  kind: keyof typeof work = 'arithmetic',
): Promise<{ ratio: number; rounds: number[] }> {
  const { count: usual, turn } = work[kind]
  const threads = [0, 1].map(() => new Worker(spin(turn), { eval: true }))
  const time = (thread: Worker, count: number) =>
    new Promise<number>((resolve) => {
      thread.once('message', ({ milliseconds }: { milliseconds: number }) => resolve(milliseconds))
      thread.postMessage(count, [])
    })
  const both = (count: number) => Promise.all(threads.map((thread) => time(thread, count)))
  try {
    await both(usual / 50)
    const ratios: number[] = []
    for (let round = 0; round < rounds; round++) {
      const alone = await time(threads[0], usual)
      ratios.push((2 * alone) / Math.max(...(await both(usual))))
    }
    return { ratio: median(ratios), rounds: ratios }
  } finally {
    for (const thread of threads) await thread.terminate()
  }
}
