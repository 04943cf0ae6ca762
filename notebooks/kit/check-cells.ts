// Holds the cells of all notebooks to the house's compiler or linter: `tsx notebooks/kit/check-cells.ts tsc|oxlint`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCells, type Checker } from './checked-cells.ts'

const folder = 'notebooks/lessons'
const root = join(import.meta.dirname, '../..')
const notebooks = readdirSync(join(root, folder))
  .filter((name) => name.endsWith('.html'))
  .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')])
const told = checkCells(process.argv[2] as Checker, Object.fromEntries(notebooks))
if (told !== '') console.error(told)
process.exitCode = told === '' ? 0 : 1
