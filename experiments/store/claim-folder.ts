import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { beatMilliseconds, type Claim, lockFolder, refreshLock, unlockFolder } from './lock-folder.ts'

export type ClaimedFolder =
  | {
      status: 'ok' /** Lets others write; folders that were made for this run go if nothing lies in them. */
      release: () => void
    }
  | UnwritableFolder

/** Results cannot be written; `code` is what the system said, or `in-use` where another run is writing there. */
export interface UnwritableFolder {
  status: 'error'
  kind: 'unwritable-folder'
  folder: string
  code: string
}

/**
 * Makes sure, before anything runs, that results can be written into `folder`, creating it where it is missing, and
 * keeps other runs out of it; shards let other shards in, and merges shards.
 */
export function claimFolder(folder: string, claim: Claim = 'whole'): ClaimedFolder {
  const created = missingFolders(resolve(folder))
  try {
    // One by one: on some file systems (/proc) Node's own recursive form never returns.
    for (const missing of created.toReversed()) mkdirSync(missing)
    const lock = lockFolder(folder, claim)
    if (lock === undefined) return { status: 'error', kind: 'unwritable-folder', folder, code: 'in-use' }
    const beat = setInterval(() => refreshLock(lock), beatMilliseconds).unref()
    const release = () => {
      clearInterval(beat)
      unlockFolder(lock)
      removeEmpty(created)
    }
    return { status: 'ok', release }
  } catch (fault) {
    removeEmpty(created)
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
