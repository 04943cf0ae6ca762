import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { posteriorText } from '../analysis/posterior-file.ts'
import { readResults } from '../analysis/read-results.ts'
import type { Language } from '../spec/text.ts'
import { unwritable } from '../store/unwritable.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { exitCode } from './exit-code.ts'
import { resultTexts as texts } from './result-texts.ts'

/** `nqpf export --format posterior`: a calibration's posterior, named by its preset. Returns the exit code. */
export async function exportPosterior(
  folder: string,
  { out = folder, json }: { out?: string; json?: boolean },
  language: Language,
): Promise<number> {
  const read = await readResults(folder, [])
  const text = read.status === 'ok' ? posteriorText(read.results) : undefined
  if (read.status === 'error' || text === undefined) {
    const message = texts.noCalibration(folder)
    console.error(message[language])
    if (json)
      console.log(JSON.stringify({ status: 'error', errors: [{ kind: 'no-calibration', path: folder, message }] }))
    return exitCode.fault
  }
  const file = join(out, `${read.results.manifest?.experiment.preset}.yaml`)
  try {
    mkdirSync(out, { recursive: true })
    writeFileSync(`${file}.tmp`, text)
    renameSync(`${file}.tmp`, file)
  } catch (fault) {
    return complainOfFolder(unwritable(out, fault), { json }, language)
  }
  console.log(json ? JSON.stringify({ files: [file] }) : file)
  return exitCode.ok
}
