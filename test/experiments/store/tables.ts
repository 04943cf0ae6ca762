import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 of each table in a folder of results. */
export function tables(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.parquet'))
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return Object.fromEntries(names.sort().map((name) => [name, hash(name)]))
}
