import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rowNames } from '../../../experiments/verify/limits/rows.ts'
import { limits } from '../../../model/presets/limits.ts'

const here = import.meta.dirname
const read = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n')

it.each(rowNames)('row %s has its test', (row) => {
  expect(read(here)).toContain(`'${row}'`)
})

it.each(Object.keys(limits))('preset %s is run by a row', (preset) => {
  expect(read(`${here}/../../../experiments/verify/limits`)).toContain(`'${preset}'`)
})
