import type { Language } from '../../experiments/spec/text.ts'
import type { ChartKind, DrawReply, Tables } from './protocol.ts'
// oxlint-disable-next-line import/default -- the build makes a class of the worker
import DrawingWorker from './worker.ts?worker'

let worker: Worker | undefined
let asks = 0
const waiting = new Map<number, (reply: DrawReply) => void>()

/**
 * Draws a chart of `experiments/chart` as SVG, in a worker: Vega would hold the page up for longer than one notices.
 * Where the chart refuses its table, the SVG is its reason in words.
 */
export async function drawSvg<K extends ChartKind>(kind: K, table: Tables[K], language: Language): Promise<string> {
  if (!worker) {
    worker = new DrawingWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => {
      waiting.get(data.ask)?.(data)
      waiting.delete(data.ask)
    })
  }
  const ask = ++asks
  const reply = new Promise<DrawReply>((resolve) => waiting.set(ask, resolve))
  worker.postMessage({ ask, kind, table, language })
  const answer = await reply
  if (answer.status === 'ok') return answer.svg
  const reason = document.createElement('p')
  reason.textContent = answer.message[language]
  return reason.outerHTML
}
