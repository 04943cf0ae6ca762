import { readFileSync } from 'node:fs'
import { modelVersion } from '../../model/index.ts'
import { modelFingerprint } from '../design/model-fingerprint.ts'
import { rootFolder } from '../spec/root-folder.ts'

/** Versions of the program, of the economy, of the model's sources and of Node: what must be the same to get the same numbers. */
export function versions(): { nqpf: string; economy: string; model: string; node: string } {
  return { nqpf: packageVersion(), economy: modelVersion, model: modelFingerprint(), node: process.version }
}

/** Version of the program. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', rootFolder), 'utf8')) as { version: string }
  return version
}
