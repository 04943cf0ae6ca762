// The rules that hold the house up, each shown to fail on code that breaks it.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const broken: Record<string, string> = {
  'model/markets/wing.ts': "import '../technology/production.ts'",
  'model/society/climb.ts': "import '../economy.ts'",
  'model/markets/climb.ts': "import '../closure/use-everything.ts'",
  'model/agents/climb.ts': "import '../markets/goods.ts'",
  'model/math/climb.ts': "import '../agents/firms.ts'",
  'model/parameters.ts': "import './agents/firms.ts'",
  'model/outward.ts': "import '../experiments/cli.ts'",
  'model/node.ts': "import 'node:fs'",
  'model/package.ts': "import 'mathjs'",
  'model/engine.ts': 'export const y = Math.exp(1)',
  'model/constant.ts': 'export const y = Math.PI',
  'model/random.ts': 'export const y = Math.random()',
  'model/clock.ts': 'export const y = Date.now()',
  'model/timer.ts': 'export const y = performance.now()',
  'model/print.ts': "console.log('')",
  'model/global.ts': 'export const y = globalThis',
  'experiments/outward.ts': "import '../notebooks/lab.ts'",
  'experiments/spec/later.ts': "import '../report/page.ts'",
  'experiments/store/later.ts': "import '../engine/open-shards.ts'",
  'experiments/engine/later.ts': "import '../cli/main.ts'",
  'experiments/measure/later.ts': "import '../analysis/analyse.ts'",
  'experiments/analysis/later.ts': "import '../chart/chart.ts'",
  'notebooks/lab/side-door.ts': "import '../../model/economy.ts'",
  'notebooks/lab/outward.ts': "import '../../test/toy.ts'",
  'notebooks/parts/climb.ts': "import '../lab/words.ts'",
}
const sound: Record<string, string> = {
  'model/economy.ts': "import './markets/goods.ts'",
  'model/markets/down.ts': "import '../agents/firms.ts'\nimport './goods.ts'",
  'model/agents/down.ts': "import '../math.ts'\nimport '../accounts/ledger.ts'",
  'model/schema.ts': "import 'zod'",
  'model/exact.ts': 'export const y = Math.sqrt(2) + Math.fround(1)',
  'experiments/report/earlier.ts': "import '../spec/experiment.ts'\nimport '../../model/index.ts'",
  'notebooks/lab/door.ts': "import '../../model/index.ts'\nimport '../parts/slider.ts'",
}

let folder = ''
let refused: Set<string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nqpf-lint-'))
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const [file, code] of Object.entries({ ...broken, ...sound })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${code}\n`)
  }
  refused = lint()
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Files with a restriction broken, as oxlint prints them. */
function lint(): Set<string> {
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  let output: string
  try {
    output = execFileSync(oxlint, ['--format', 'unix'], { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    output = (error as { stdout: string }).stdout
  }
  return new Set(Array.from(output.matchAll(/^(\S+?):\d+:\d+:.*no-restricted/gm), (match) => match[1]))
}

it.each(Object.keys(broken))('%s is refused', (file) => {
  expect(refused).toContain(file)
})

it.each(Object.keys(sound))('%s is let through', (file) => {
  expect(refused).not.toContain(file)
})
