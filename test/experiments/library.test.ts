import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { parameterSchema, type ParameterName, parameterMeta, resolveParameters } from '../../model/index.ts'
import { countPoints } from '../../experiments/design/design-kinds.ts'
import { pathTicks } from '../../experiments/design/path-changes.ts'
import { quickForm } from '../../experiments/design/quick/quick-form.ts'
import { withScreeningLines } from '../../experiments/library/screening-file.ts'
import { screeningRanges } from '../../experiments/library/screening-ranges.ts'
import type { Experiment } from '../../experiments/spec/experiment.ts'
import { loadExperiment } from '../../experiments/spec/load-experiment.ts'
import { readManifest } from '../../experiments/store/read-manifest.ts'
import { nqpf } from './cli/nqpf.ts'

const library = fileURLToPath(new URL('../../experiments/', import.meta.url))
const files = readdirSync(library).filter((name) => name.endsWith('.yaml'))
const root = mkdtempSync(join(tmpdir(), 'nqpf-library-'))
afterAll(() => rmSync(root, { recursive: true }))

function load(file: string): Experiment {
  const loaded = loadExperiment(join(library, file))
  if (loaded.status === 'error') throw new Error(loaded.errors.map(({ message }) => message.en).join('\n'))
  expect(loaded.warnings).toEqual([])
  return loaded.experiment
}

test('the library holds the questions that users start from', () => {
  expect(files.map((file) => file.replace('.yaml', ''))).toEqual(
    expect.arrayContaining([
      'baseline',
      'baseline-posterior',
      'calibration',
      'east-west',
      'export-control',
      'hysteresis',
      'minimum-income',
      'phase-diagram',
      'policy-comparison',
      'robust-policy',
      'sensitivity',
      'sensitivity-screening',
    ]),
  )
})

describe.each(files)('%s', (file) => {
  test('is in order, without a warning, and has the name of its file', () => {
    expect(`${load(file).name}.yaml`).toBe(file)
  })

  test('speaks English and Chinese, in its titles and in every comment', () => {
    const { title, design } = load(file)
    const titles = [title, ...(design.kind === 'compare' ? design.alternatives.map((each) => each.title) : [])]
    for (const { en, zh } of titles) {
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u)
      expect(zh).toMatch(/\p{Script=Han}/u)
    }
    for (const comment of commentBlocks(readFileSync(join(library, file), 'utf8'))) {
      expect(comment).toMatch(/[a-z]{3}/)
      expect(comment).toMatch(/\p{Script=Han}/u)
    }
  })

  test('can be repeated, and its quick form is less than a minute of work on two cores', () => {
    const experiment = load(file)
    expect(experiment.seed).toBeDefined()
    const { design, factors, replicates, parameters, ...quick } = quickForm(experiment)
    const { firms = 500, workersPerFirm = 20 } = parameters
    const ticks = design.kind === 'path' ? pathTicks(design) : quick.ticks
    // 10 microseconds for a worker's quarter, with the start and end of all. / two cores.
    const seconds = (countPoints(design, factors) * replicates * firms * workersPerFirm * ticks * 1e-5) / 2
    expect(seconds).toBeLessThan(45)
    for (const { from } of quick.reporters) expect(from).toBeLessThan(ticks)
  })
})

/** Comments in one place, as one text; lines for machines (commands, groups of parameters) aside. */
function commentBlocks(text: string): string[] {
  return text
    .split(/\n(?!\s*#)/)
    .map((block) => block.split('\n').filter((line) => /^\s*# /.test(line)))
    .map((lines) => lines.filter((line) => !/^\s*#\s+(npx|\w+$|begin of|end of|- \{)/.test(line)).join('\n'))
    .filter((comment) => comment !== '')
}

describe('the screening', () => {
  const { factors } = load('sensitivity-screening.yaml')

  test('is in step with the parameters', () => {
    const text = readFileSync(join(library, 'sensitivity-screening.yaml'), 'utf8')
    expect(withScreeningLines(text)).toBe(text)
  })

  test('leaves out no parameter that is one number but size and limits', () => {
    const numbers = (Object.keys(parameterSchema.shape) as ParameterName[]).filter(
      (name) => typeof parameterMeta(name).default === 'number',
    )
    const varied = new Set(factors.map(({ name }) => name))
    const missing = numbers.filter((name) => !varied.has(name) && parameterMeta(name).group !== 'limits')
    expect(missing).toEqual(['firms', 'workersPerFirm', 'providers', 'providersRepresented', 'savingRate', 'buildLead'])
  })

  test('has every value of the preset within its range', () => {
    for (const { name, low, high } of screeningRanges()) {
      expect(low).toBeLessThan(high)
      expect(parameterMeta(name).default).toBeGreaterThanOrEqual(low)
      expect(parameterMeta(name).default).toBeLessThanOrEqual(high)
    }
  })

  test('hands its most telling parameters to the sensitivity analysis', () => {
    const screened = new Set(factors.map(({ name }) => name))
    const kept = load('sensitivity.yaml').factors.map(({ name }) => name)
    expect(kept).toHaveLength(10)
    expect(kept.filter((name) => !screened.has(name))).toEqual([])
  })
})

test('what is known in the posterior baseline is the preset, and all that is drawn', () => {
  const { design, posterior, preset } = load('baseline-posterior.yaml')
  if (design.kind !== 'compare' || !posterior) throw new Error(design.kind)
  const [{ parameters }] = design.alternatives
  expect(new Set(Object.keys(parameters))).toEqual(new Set(posterior.parameters))
  expect(resolveParameters(preset, {})).toMatchObject(parameters)
})

test.each(['calibration', 'export-control'])(
  '%s runs, in tiny, without a failure',
  (name) => {
    const tiny = readFileSync(join(library, `${name}.yaml`), 'utf8').replace(
      /^parameters:\n( {2}firms: \d+\n)?/m,
      'parameters:\n  firms: 30\n  workersPerFirm: 5\n',
    )
    const file = join(root, `${name}.yaml`)
    writeFileSync(file, tiny)
    const folder = join(root, name)
    const { status, stderr } = nqpf(['run', file, '--quick', '--replicates', '1', '--ticks', '9', '--out', folder])
    expect(stderr).not.toContain('Error')
    expect(status).toBe(0)
    const { counts, layout } = readManifest(folder)
    expect(counts.done).toBe(counts.runs)
    expect(layout).toEqual(expect.arrayContaining(load(`${name}.yaml`).reporters.map((reporter) => reporter.name)))
  },
  180_000,
)
