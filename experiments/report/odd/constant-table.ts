import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, markdownTable } from './markdown-table.ts'

/** Folders of the model whose files hold rules. */
export const ruleFolders = ['agents', 'markets', 'technology', 'society', 'closure', 'start'] as const

/** Files whose constants only steer a numerical method: no figure of theirs says anything of the economy. */
const numericalFiles = ['technology/compute-for-tasks.ts', 'technology/ces.ts', 'closure/full-output.ts']

/** Names that stand for a place in an array. */
const places = ['west']

interface Constant {
  file: string
  name: string
  value: string
  meaning: string
}

/** Files of the model that hold rules, by their path under `model/`. */
export function ruleFiles(model: string): string[] {
  return ruleFolders.flatMap((folder) =>
    readdirSync(join(model, folder))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/${file}`),
  )
}

/** Numbers that a rule file fixes at its top level, with the words above them. */
export function constantsIn(file: string, text: string): Constant[] {
  const found: Constant[] = []
  let meaning = ''
  for (const line of text.split('\n')) {
    const constant = /^(?:export )?const (\w+) = (-?[\d._]+(?:e-?\d+)?)$/.exec(line)
    if (constant) found.push({ file, name: constant[1], value: constant[2], meaning })
    else meaning = /^\/\*\* (.*?)(?: \*\/)?$/.exec(line)?.[1] ?? (line.startsWith(' * ') ? meaning : '')
  }
  return found.filter(({ name }) => !places.includes(name))
}

/** Every number of the rules that is no parameter. `model` is the folder of the model. */
export function constantTable(model: string): string {
  const rows = ruleFiles(model)
    .filter((file) => !numericalFiles.includes(file))
    .flatMap((file) => constantsIn(file, readFileSync(join(model, file), 'utf8')))
    .map(({ file, name, value, meaning }) => [code(name), value, code(file), meaning])
  return markdownTable(['constant', 'value', 'file', 'what it is'], rows)
}
