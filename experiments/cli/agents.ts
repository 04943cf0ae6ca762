import { availableParallelism } from 'node:os'
import { agentColumns } from '../../model/index.ts'
import { nearestName } from '../spec/nearest-name.ts'
import type { Language, Text } from '../spec/text.ts'
import { type StoredAgents, storeAgents } from '../store/store-agents.ts'
import type { AgentsFlags } from './agents-command.ts'
import { agentTexts as texts } from './agent-texts.ts'
import { exitCode } from './exit-code.ts'
import { interruption } from './interruption.ts'
import { showProgress } from './progress.ts'
import { resultTexts } from './result-texts.ts'
import { cliTexts } from './texts.ts'
import { unwritableReason } from './unwritable-reason.ts'

/** `nqpf agents`: writes agents.parquet beside results. Returns the exit code. */
export async function agents(folder: string, flags: AgentsFlags, language: Language): Promise<number> {
  const { of: kind, ticks = [], runs = [], json, quiet = false } = flags
  const known = Object.keys(agentColumns[kind])
  const columns = flags.column ?? known
  const unknown = columns.find((name) => !known.includes(name))
  const fail = (message: Text, code: number = exitCode.fault): number => {
    console.error(message[language])
    if (json) console.log(JSON.stringify({ status: 'error', errors: [{ message }] }))
    return code
  }
  if (unknown !== undefined) return fail(texts.unknownColumn(kind, unknown, nearestName(unknown, known), known))
  const workers = flags.workers ?? availableParallelism()
  const { signal, release } = interruption()
  const progress = showProgress({ quiet: quiet || json === true, lanes: workers, language })
  const stored = await storeAgents(folder, {
    kind,
    columns,
    ticks,
    runs,
    workers,
    signal,
    progress: (done, total) => progress.update(done, total),
  })
  progress.end()
  release()
  if (stored.status === 'interrupted') return fail(texts.interrupted, exitCode.interrupted)
  if (stored.status !== 'stored') return fail(faultText(stored, folder))
  const { file, rows } = stored
  if (json) console.log(JSON.stringify({ file, rows, runs: stored.runs }))
  else console.log(texts.written(file, rows, stored.runs)[language])
  return exitCode.ok
}

function faultText(fault: Exclude<StoredAgents, { status: 'stored' | 'interrupted' }>, folder: string): Text {
  switch (fault.status) {
    case 'no-results':
      return resultTexts.noRuns(folder)
    case 'no-runs':
      return texts.noRuns
    case 'other-model':
      return texts.otherModel(fault.stored, fault.present)
    case 'different':
      return texts.different(fault.run, fault.reason)
    default:
      return cliTexts.unwritable(fault.folder, unwritableReason(fault))
  }
}
