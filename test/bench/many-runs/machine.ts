import { Worker } from 'node:worker_threads'
import { median } from 'simple-statistics'

const rounds = 5

/** Arithmetic that needs no memory and no other thread. */
const spin = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', (count) => {
  const begun = performance.now()
  let sum = 0
  for (let i = 0; i < count; i++) sum = sum * 0.999 + i
  parentPort.postMessage({ milliseconds: performance.now() - begun, sum })
})`

/**
 * What the machine gives two threads that share nothing, over what it gives one: 2 on a machine of one's own, less where
 * others work on it too. Rounds in turn, as for the runs.
 */
export async function machineRatio(): Promise<{ ratio: number; rounds: number[] }> {
  const threads = [0, 1].map(() => new Worker(spin, { eval: true }))
  const time = (thread: Worker, count: number) =>
    new Promise<number>((resolve) => {
      thread.once('message', ({ milliseconds }: { milliseconds: number }) => resolve(milliseconds))
      thread.postMessage(count, [])
    })
  const both = (count: number) => Promise.all(threads.map((thread) => time(thread, count)))
  try {
    await both(1e7)
    const ratios: number[] = []
    for (let round = 0; round < rounds; round++) {
      const alone = await time(threads[0], 5e8)
      ratios.push((2 * alone) / Math.max(...(await both(5e8))))
    }
    return { ratio: median(ratios), rounds: ratios }
  } finally {
    for (const thread of threads) await thread.terminate()
  }
}
