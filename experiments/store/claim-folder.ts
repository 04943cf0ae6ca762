import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export type ClaimedFolder =
  | { status: 'ok' /** Removes what claiming has created; for a run that leaves no results. */; giveBack: () => void }
  | UnwritableFolder

/** Results cannot be written; `code` is what the system said. */
export interface UnwritableFolder {
  status: 'error'
  kind: 'unwritable-folder'
  folder: string
  code: string
}

/** Makes sure, before anything runs, that results can be written into `folder`, creating it where it is missing. */
export function claimFolder(folder: string): ClaimedFolder {
  const created = missingFolders(resolve(folder))
  const giveBack = () => removeEmpty(created)
  try {
    // One by one: on some file systems (/proc) Node's own recursive form never returns.
    for (const missing of created.toReversed()) mkdirSync(missing)
    const probe = join(folder, `probe-${process.pid}.tmp`)
    writeFileSync(probe, '')
    rmSync(probe)
    return { status: 'ok', giveBack }
  } catch (fault) {
    giveBack()
    return { status: 'error', kind: 'unwritable-folder', folder, code: (fault as NodeJS.ErrnoException).code ?? '' }
  }
}

/** The folders on the way to `folder` that do not exist yet, innermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))]
}

/** Removes folders as long as they are empty: what somebody else has put there meanwhile stays. */
function removeEmpty(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder)
  } catch {
    // Not empty, or never created.
  }
}
