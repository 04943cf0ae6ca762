import type { Language } from '../spec/text.ts'
import { experimentStatus } from '../store/experiment-status.ts'
import { exitCode } from './exit-code.ts'
import { cliTexts as texts } from './texts.ts'

/** `nqpf status`: how far the experiment in a folder has come. Returns the exit code. */
export async function status(folder: string, { json }: { json?: boolean }, language: Language): Promise<number> {
  const found = await experimentStatus(folder)
  if (!found) {
    console.error(texts.noResults(folder)[language])
    if (json) console.log(JSON.stringify({ status: 'nothing', folder }))
    return exitCode.fault
  }
  const { done, failed, missing, runs } = found.counts
  if (json) console.log(JSON.stringify({ ...found, folder }))
  else console.log(texts.statusOf(found.name, done, failed, missing, runs)[language])
  return exitCode.ok
}
