import { readFileSync } from 'node:fs'
import { filesIn } from './file-names.ts'
import type { Manifest } from './manifest.ts'

/** The manifest of an experiment's folder. Throws the system's error where there is none. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(filesIn(folder).manifest, 'utf8')) as Manifest
}
