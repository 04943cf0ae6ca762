import { claimList } from './claim-list.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { answerOf } from '../../experiments/ledger/answer.ts'
import { ledgerOf } from '../../experiments/ledger/ledger.ts'
import type { SeededExperiment, VariantName } from '../../experiments/ledger/variants.ts'
import { isVaried } from '../../experiments/report/varied/is-varied.ts'
import { variedFrom } from '../../experiments/report/varied/varied-results.ts'
import type { Text } from '../../experiments/spec/text.ts'
import type { StoredResults } from '../../experiments/store/stored-table.ts'
import { experimentDocument, experimentFigures, ledgerDocument } from './document.ts'
import { type LiveResults, storedLive } from './live/live-results.ts'
import type { FigureDocument, FigureReply, FigureRequest } from './protocol.ts'
import { storedFiles } from './stored-files.ts'
import { faultWords } from './words.ts'

const post = (reply: FigureReply) => postMessage(reply)
const progress = (done: number, total: number) => post({ kind: 'progress', done, total })

addEventListener('message', ({ data }: MessageEvent<FigureRequest>) => {
  documentOf(data).then(
    (answer) => post('kind' in answer ? answer : { kind: 'document', document: answer }),
    (error: Error) => post({ kind: 'fault', message: fill(faultWords.broken, { reason: error.message }) }),
  )
})

const fault = (message: Text): FigureReply => ({ kind: 'fault', message })

async function documentOf(request: FigureRequest): Promise<FigureDocument | FigureReply> {
  switch (request.kind) {
    case 'experiment':
      return ofResults(storedLive(request.results))
    case 'claim':
      return ofClaim(request.results)
    case 'files': {
      const picked = await storedFiles(request.files)
      if (picked.kind === 'results') return ofResults(picked.stored)
      if (picked.kind === 'ledger') return ledgerDocument(picked.ledger, progress)
      if (picked.kind === 'nothing') return fault(faultWords.nothing)
      return ledgerDocument(ledgerOf(claimList, picked.answers, { model: picked.model, quick: false }), progress)
    }
    default:
      return request satisfies never
  }
}

async function ofResults(stored: StoredResults): Promise<FigureDocument | FigureReply> {
  const { manifest, runs } = stored
  if (!runs) return fault(faultWords.noRuns)
  if (manifest && !isVaried(manifest)) return fault(faultWords.oneEconomy)
  return experimentDocument(await variedFrom(stored), progress)
}

/** A claim is answered as `nqpf claims --only ID --quick` answers it; the figures of its own runs follow. */
async function ofClaim(results: Partial<Record<VariantName, LiveResults>>): Promise<FigureDocument | FigureReply> {
  const stored = Object.fromEntries(Object.entries(results).map(([name, each]) => [name, storedLive(each)]))
  const { manifest } = stored.main
  const experiment = manifest?.experiment as SeededExperiment | undefined
  if (!manifest || !experiment?.claim) return fault(faultWords.nothing)
  const answer = await answerOf(experiment.claim, manifest.experiment.file, experiment, stored)
  const listed = claimList.filter(({ id }) => id === answer.id)
  const ledger = ledgerOf(listed, [answer], { model: manifest.versions.model, quick: true })
  const document = await ledgerDocument(ledger, progress)
  const own = isVaried(manifest) ? await experimentFigures(await variedFrom(stored.main), progress) : []
  return { ...document, figures: [...document.figures, ...own] }
}
