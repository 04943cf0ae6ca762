import { fileURLToPath } from 'node:url'
import type { PosteriorFile } from '../../spec/posterior.ts'
import { readPosteriorFile } from '../../spec/read-posterior.ts'
import { rootFolder } from '../../spec/root-folder.ts'

/** The posterior that a preset carries. Its file is part of the program: a fault in it throws. */
export function carriedPosterior(preset: string): PosteriorFile {
  const read = readPosteriorFile(fileURLToPath(new URL(`experiments/posteriors/${preset}.yaml`, rootFolder)))
  if (read.status === 'error') throw new Error(read.errors.map(({ message }) => message.en).join('\n'))
  return read.posterior
}
