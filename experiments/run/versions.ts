import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** Versions of the program, of the model's sources and of Node: what must be the same to get the same numbers. */
export function versions(): { nqpf: string; model: string; node: string } {
  return { nqpf: packageVersion(), model: modelFingerprint(), node: process.version }
}

/** Version of the program. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  return version
}

/** 16 hex digits that change with any source file of the model, so that results tell which economy they came from. */
function modelFingerprint(): string {
  const model = fileURLToPath(new URL('model/', root))
  const sources = readdirSync(model, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const all = createHash('sha256')
  for (const name of sources.map((source) => source.replaceAll('\\', '/')).sort()) {
    all.update(`${name}\n`).update(readFileSync(`${model}/${name}`))
  }
  return all.digest('hex').slice(0, 16)
}
