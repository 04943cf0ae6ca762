import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './file-names.ts'
import { type Layout, partsLayout } from './layout.ts'

/** The files of a part. It counts from the moment the file of runs is there, which comes last. */
export interface PartFiles {
  runs: string
  series: string
}

/**
 * The files of the part with this name, 16 hex digits that follow from the keys of its runs: two processes that make the
 * same part, as a queue may have them do, put equal files into each other's place, and others never do.
 */
export function partNamed(folder: string, layout: Layout, name: string): PartFiles {
  const path = join(filesIn(folder).parts, `${partsLayout(layout)}-${name}`)
  return { runs: `${path}.runs.parquet`, series: `${path}.series.parquet` }
}

/** All whole parts of a folder that have these columns, in the order of their names. */
export function partsIn(folder: string, layout: Layout): PartFiles[] {
  const { parts } = filesIn(folder)
  if (!existsSync(parts)) return []
  const form = new RegExp(`^${partsLayout(layout)}-([0-9a-f]{16})\\.runs\\.parquet$`)
  return readdirSync(parts)
    .sort()
    .flatMap((file) => {
      const name = form.exec(file)?.[1]
      return name === undefined ? [] : [partNamed(folder, layout, name)]
    })
}
