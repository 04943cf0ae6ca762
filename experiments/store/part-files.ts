import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './file-names.ts'
import { type Layout, partsLayout } from './layout.ts'

/** The files of a part. It counts from the moment the file of runs is there, which comes last. */
export interface PartFiles {
  runs: string
  series: string
}

/** The files of the part that starts with the run of this key. */
export function partNamed(folder: string, layout: Layout, key: string): PartFiles {
  const name = join(filesIn(folder).parts, `${partsLayout(layout)}-${key}`)
  return { runs: `${name}.runs.parquet`, series: `${name}.series.parquet` }
}

/** All whole parts of a folder that have these columns, in the order of their names. */
export function partsIn(folder: string, layout: Layout): PartFiles[] {
  const { parts } = filesIn(folder)
  if (!existsSync(parts)) return []
  const form = new RegExp(`^${partsLayout(layout)}-([0-9a-f]{16})\\.runs\\.parquet$`)
  return readdirSync(parts)
    .sort()
    .flatMap((file) => {
      const key = form.exec(file)?.[1]
      return key === undefined ? [] : [partNamed(folder, layout, key)]
    })
}
