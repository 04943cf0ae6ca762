// What `npm pack` gives, installed beside the packages that its users get and no others.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolveParameters, simulate } from '../model/index.ts'
import { readManifest } from '../experiments/store/read-manifest.ts'
import { nqpf } from './experiments/cli/nqpf.ts'
import { browsers } from './notebooks/browsers.ts'

const root = join(import.meta.dirname, '..')
const home = mkdtempSync(join(tmpdir(), 'nqpf-package-'))
afterAll(() => rmSync(home, { recursive: true }))
const installed = join(home, 'node_modules/nqpf')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}

let files: string[] = []
beforeAll(() => {
  const told = execFileSync('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', home], {
    cwd: root,
    encoding: 'utf8',
  })
  // The script that compiles prints a line of its own before the answer.
  const [packed] = JSON.parse(told.slice(told.indexOf('[\n'))) as { filename: string; files: { path: string }[] }[]
  files = packed.files.map(({ path }) => path)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['xzf', join(home, packed.filename), '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(dependencies)) {
    const place = join(home, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), place)
  }
}, 180_000)

const toy = 'name: toy\npreset: closed-toy\nseed: 5\nticks: 4\nreplicates: 2\n'
const expected = (): string => {
  const outcome = simulate(resolveParameters('closed-toy', {}), { seed: 5, ticks: 4 })
  return outcome.status === 'done' ? outcome.stateHash : outcome.kind
}

test('it holds what runs and what is read, and neither tests nor results', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/package/model/index.js',
      'dist/package/model/index.d.ts',
      'dist/package/experiments/cli.js',
      'experiments/baseline.yaml',
      'experiments/nqpf.mjs',
      'model/economy.ts',
      'README.md',
      'LICENSE',
    ]),
  )
  expect(files.filter((path) => /^(test|results|notebooks|node_modules)\//.test(path))).toEqual([])
})

test('its command runs without tsx and gives the bits and the fingerprint of the sources', () => {
  const file = join(home, 'toy.yaml')
  writeFileSync(file, toy)
  const told = execFileSync(
    process.execPath,
    [join(installed, 'experiments/nqpf.mjs'), 'run', file, '--json', '--out', join(home, 'packed')],
    { cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  expect(nqpf(['run', file, '--out', join(home, 'source')]).status).toBe(0)
  const [packed, source] = ['packed', 'source'].map((name) => readManifest(join(home, name)))
  expect((JSON.parse(told) as { stateHash: string }).stateHash).toBe(source.stateHash)
  expect(packed.versions).toEqual(source.versions)
}, 120_000)

const page = `import { resolveParameters, simulate, type Parameters } from 'nqpf'
const parameters: Parameters = resolveParameters('closed-toy', {})
const outcome = simulate(parameters, { seed: 5, ticks: 4 })
const hash: string = outcome.status === 'done' ? outcome.stateHash : outcome.kind
document.title = hash
`

test('its types serve a TypeScript project, and refuse what is wrong', () => {
  const settings = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom'],
    strict: true,
    noEmit: true,
    types: [],
  }
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings, include: ['page.ts'] }))
  const check = (): string => execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', home], { encoding: 'utf8' })
  writeFileSync(join(home, 'page.ts'), page)
  expect(check()).toBe('')
  writeFileSync(join(home, 'page.ts'), page.replace('seed: 5', "seed: 'five'"))
  expect(check).toThrow()
})

test('it runs in a page with the same bits', async () => {
  writeFileSync(join(home, 'page.ts'), page)
  const { outputFiles } = await build({
    entryPoints: [join(home, 'page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  const browser = await browsers.Chromium()
  try {
    const tab = await browser.newPage()
    await tab.setContent('<p></p>')
    await tab.addScriptTag({ content: outputFiles[0].text })
    expect(await tab.title()).toBe(expected())
  } finally {
    await browser.close()
  }
}, 60_000)
