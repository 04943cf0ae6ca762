import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootFolder } from './root-folder.ts'

/** Ending of posterior files; a name has no other part, so that none leads out of its folder. */
const ending = '.yaml'

/**
 * The file of a posterior: in the folder `posteriors` beside the experiment's file, else in that of the program. Where
 * there is none, the names that there are.
 */
export function findPosterior(name: string, experimentFile: string): { file: string } | { known: string[] } {
  const folders = [
    join(dirname(experimentFile), 'posteriors'),
    fileURLToPath(new URL('experiments/posteriors', rootFolder)),
  ].filter(existsSync)
  const files = folders.map((folder) => join(folder, `${name}${ending}`))
  const file = files.find(existsSync)
  if (file) return { file }
  const names = folders.flatMap((folder) => readdirSync(folder)).filter((each) => each.endsWith(ending))
  return { known: [...new Set(names.map((each) => each.slice(0, -ending.length)))] }
}
