import type { Text } from '../../experiments/spec/text.ts'
import type { FigureDocument, FigureReply, FigureRequest } from './protocol.ts'
import { faultWords } from './words.ts'
// oxlint-disable-next-line import/default -- the build makes a class of the worker
import FigureWorker from './worker.ts?worker'

export type Drawn =
  | { status: 'ok'; document: FigureDocument }
  | { status: 'error'; message: Text }
  /** The signal stopped it. */
  | { status: 'stopped' }

/** Reads, reckons and draws in a worker of its own, which ends with the answer: results of millions of rows leave no trace. */
export function draw(
  request: FigureRequest,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Drawn> {
  return new Promise((resolve) => {
    const worker = new FigureWorker()
    const end = (drawn: Drawn) => {
      worker.terminate()
      resolve(drawn)
    }
    signal.addEventListener('abort', () => end({ status: 'stopped' }))
    worker.addEventListener('error', () => end({ status: 'error', message: faultWords.noWorker }))
    worker.addEventListener('message', ({ data }: MessageEvent<FigureReply>) => {
      if (data.kind === 'progress') progress(data.done, data.total)
      else if (data.kind === 'fault') end({ status: 'error', message: data.message })
      else end({ status: 'ok', document: data.document })
    })
    worker.postMessage(request)
  })
}
