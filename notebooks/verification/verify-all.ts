import { type Family, familyNames } from './families.ts'
import type { VerifyReply, VerifyRequest } from './protocol.ts'
// oxlint-disable-next-line import/default -- the build makes a class of the worker
import VerifyWorker from './worker.ts?worker'

/** Makes the checks of all families, as many at a time as there are cores. `tell` hears of each as it gets on. */
export async function verifyAll(tell: (family: Family, reply: VerifyReply) => void): Promise<void> {
  const waiting = [...familyNames]
  const lane = async () => {
    for (let family = waiting.shift(); family; family = waiting.shift()) await verifyOne(family, tell)
  }
  await Promise.all(Array.from({ length: navigator.hardwareConcurrency || 2 }, lane))
}

function verifyOne(family: Family, tell: (family: Family, reply: VerifyReply) => void): Promise<void> {
  const worker = new VerifyWorker()
  return new Promise((resolve) => {
    const end = () => {
      worker.terminate()
      resolve()
    }
    worker.addEventListener('error', ({ message }) => {
      tell(family, { kind: 'fault', message })
      end()
    })
    worker.addEventListener('message', ({ data }: MessageEvent<VerifyReply>) => {
      tell(family, data)
      if (data.kind !== 'progress') end()
    })
    worker.postMessage({ family } satisfies VerifyRequest)
  })
}
