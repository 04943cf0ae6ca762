import type { Language } from '../spec/text.ts'
import type { StoredExperiment } from '../store/store-experiment.ts'
import { exitCode } from './exit-code.ts'
import { cliTexts as texts } from './texts.ts'

/** Says how far a shard has come, and gives the exit code. */
export function finishShard(
  { runs, ended, failed }: Extract<StoredExperiment, { status: 'shard' }>,
  folder: string,
  { json, language }: { json?: boolean; language: Language },
): number {
  if (json) console.log(JSON.stringify({ folder, runs, ended, failed }))
  else console.log(texts.shardEnded(ended, runs, failed, folder)[language])
  if (ended < runs && failed === 0) return exitCode.interrupted
  return failed > 0 ? exitCode.someRunsFailed : exitCode.ok
}
