import type { Language } from '../spec/text.ts'
import type { UnwritableFolder } from '../store/claim-folder.ts'
import { exitCode } from './exit-code.ts'
import { cliTexts as texts } from './texts.ts'
import { unwritableReason } from './unwritable-reason.ts'

/** Says why results cannot be written, for people, and for machines if `json`. Returns the exit code. */
export function complainOfFolder(fault: UnwritableFolder, { json }: { json?: boolean }, language: Language): number {
  console.error(texts.unwritable(fault.folder, unwritableReason(fault))[language])
  if (json) console.log(JSON.stringify({ status: 'error', errors: [fault] }))
  return exitCode.fault
}
