import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { english, nqpfPath } from './nqpf.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-startup-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Modules that the command loads for these arguments. */
function loaded(argumentList: string[]): string[] {
  const list = join(folder, 'loaded.txt')
  writeFileSync(list, '')
  const hook = `import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(list)}, url + '\\n')
  return next(url, context)
}`
  writeFileSync(join(folder, 'hook.mjs'), hook)
  writeFileSync(
    join(folder, 'register.mjs'),
    "import { register } from 'node:module'\nregister('./hook.mjs', import.meta.url)\n",
  )
  const { status } = spawnSync(
    process.execPath,
    ['--import', join(folder, 'register.mjs'), nqpfPath, ...argumentList],
    {
      env: english,
    },
  )
  expect(status).toBe(0)
  return readFileSync(list, 'utf8').split('\n')
}

it.each([['--version'], ['--help'], ['run', '--help']])('%s waits for no library of any weight', (...argumentList) => {
  const modules = loaded(argumentList)
  expect(modules.some((url) => url.includes('commander'))).toBe(true)
  expect(modules.filter((url) => /\/model\/|\/zod\/|duckdb|mathjs|\/vega/.test(url))).toEqual([])
})
