import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rootFolder } from '../spec/root-folder.ts'

/** 16 hex digits that change with any source file of the model, so that results tell which economy they came from. */
export function modelFingerprint(): string {
  const model = fileURLToPath(new URL('model/', rootFolder))
  const sources = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const all = createHash('sha256')
  for (const name of sources.map((source) => source.replaceAll('\\', '/')).sort()) {
    all.update(`${name}\n`).update(readFileSync(`${model}/${name}`))
  }
  return all.digest('hex').slice(0, 16)
}
