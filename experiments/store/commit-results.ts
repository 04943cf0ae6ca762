import { renameSync, rmSync, writeFileSync } from 'node:fs'
import type { UnwritableFolder } from './claim-folder.ts'
import { filesIn } from './file-names.ts'
import type { Manifest } from './manifest.ts'
import type { SeriesTable } from './series-table.ts'

/**
 * Puts the results into their folder so that a reader never meets a half of them: all is written beside under `.tmp`,
 * the old manifest goes first, the new one comes last. A folder with a manifest is a folder with whole results. Returns
 * what went wrong, if anything did.
 */
export async function commitResults(
  folder: string,
  series: SeriesTable,
  manifest: Manifest,
): Promise<UnwritableFolder | undefined> {
  const files = filesIn(folder)
  const temporary = { series: `${files.series}.tmp`, manifest: `${files.manifest}.tmp` }
  try {
    await series.writeParquet(temporary.series)
    writeFileSync(temporary.manifest, `${JSON.stringify(manifest, null, 2)}\n`)
    for (const old of [files.manifest, files.report]) rmSync(old, { force: true })
    renameSync(temporary.series, files.series)
    renameSync(temporary.manifest, files.manifest)
    return undefined
  } catch (fault) {
    // A full disk, or a folder that was taken away meanwhile.
    const { code, message } = fault as NodeJS.ErrnoException
    return { status: 'error', kind: 'unwritable-folder', folder, code: code ?? message }
  } finally {
    for (const rest of Object.values(temporary)) rmSync(rest, { force: true })
  }
}
