import { modelVersion } from '../../model/index.ts'
import { modelFingerprint } from '../design/model-fingerprint.ts'
import { packageVersion } from './package-version.ts'

/** Versions of the program, of the economy, of its sources and of Node: what must be the same to get the same numbers. */
export function versions(): { nqpf: string; economy: string; model: string; node: string } {
  return { nqpf: packageVersion(), economy: modelVersion, model: modelFingerprint(), node: process.version }
}
