import { claimList } from './claim-list.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { type Answer, answerOf } from '../../experiments/ledger/answer.ts'
import { ledgerOf } from '../../experiments/ledger/ledger.ts'
import type { SeededExperiment, VariantName } from '../../experiments/ledger/variants.ts'
import { isVaried } from '../../experiments/report/varied/is-varied.ts'
import { variedFrom } from '../../experiments/report/varied/varied-results.ts'
import type { Text } from '../../experiments/spec/text.ts'
import type { StoredResults } from '../../experiments/store/stored-table.ts'
import { experimentDocument, ledgerDocument } from './document.ts'
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
      if (picked.kind === 'ledger') return ledgerDocument(picked.ledger)
      if (picked.kind === 'nothing') return fault(faultWords.nothing)
      return ledgerDocument(ledgerOf(claimList, picked.answers, { model: picked.model, quick: false }))
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

/** A claim is answered as `nqpf claims --only ID --quick` answers it, and shown as a ledger of one. */
async function ofClaim(results: Partial<Record<VariantName, LiveResults>>): Promise<FigureDocument | FigureReply> {
  const { main } = results
  const experiment = main?.plan.draft.experiment as SeededExperiment | undefined
  if (!experiment?.claim) return fault(faultWords.nothing)
  const stored = Object.fromEntries(Object.entries(results).map(([name, each]) => [name, storedLive(each)]))
  const { file, versions } = { file: main?.plan.draft.experiment.file ?? '', versions: main?.plan.draft.versions }
  const answer: Answer = await answerOf(experiment.claim, file, experiment, stored)
  const listed = claimList.filter(({ id }) => id === answer.id)
  return ledgerDocument(ledgerOf(listed, [answer], { model: versions?.model ?? '', quick: true }), answer)
}
