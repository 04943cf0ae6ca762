import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { analyse } from '../../../experiments/analysis/analyse.ts'
import type { AnalysisOptions } from '../../../experiments/analysis/options.ts'
import { readResults } from '../../../experiments/analysis/read-results.ts'
import type { Section } from '../../../experiments/analysis/section.ts'
import { drawsOf } from '../../../experiments/design/draws.ts'
import type { Point } from '../../../experiments/design/point.ts'
import { staticPoints } from '../../../experiments/design/static-points.ts'
import type { Estimate } from '../../../experiments/measure/estimate.ts'
import { asked, type Toy, writeResultsOf } from './fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-analysis-'))
afterAll(() => rmSync(root, { recursive: true }))
let folders = 0

/** Standard normal noise of a run. */
const noise = (seed: number) => drawsOf(seed, 1, 0).normal()

async function analysed(
  yaml: string,
  toy: Toy,
  { points, ...options }: AnalysisOptions & { points?: Point[] } = {},
): Promise<Section[]> {
  const folder = join(root, String(folders++))
  const experiment = asked(yaml)
  await writeResultsOf(folder, experiment, points ?? staticPoints(experiment, experiment.seed) ?? [], toy)
  const read = await readResults(folder, [])
  if (read.status === 'error') throw new Error(JSON.stringify(read))
  return analyse(read.results, options)
}

function sectionOf(sections: readonly Section[], name: string): Section {
  const found = sections.find((section) => section.name === name)
  if (!found) throw new Error(`${name} is not among ${sections.map((section) => section.name).join(', ')}`)
  return found
}

const estimate = (section: Section, row: number, column: string) => section.rows[row][column] as Estimate
const factors = (names: readonly string[]) =>
  `parameters:\n${names.map((name) => `  ${name}: {min: 0, max: 1}\n`).join('')}`
const y = 'reporters: [{name: y, expression: unemployment}]\n'

describe('saltelli', () => {
  const yaml = `${factors(['openness', 'dataPrice', 'peerEffect'])}design: {kind: saltelli, points: 256}\nreplicates: 2\n${y}`

  it('finds the shares of a linear function, and says what is not distinguishable from 0', async () => {
    const sections = await analysed(yaml, ({ openness, dataPrice }) => ({ y: 2 * openness + dataPrice }))
    const sobol = sectionOf(sections, 'sobol')
    expect(sobol.rows.map(({ factor }) => factor)).toEqual(['openness', 'dataPrice', 'peerEffect'])
    expect(estimate(sobol, 0, 'S1').estimate).toBeCloseTo(0.8, 1)
    expect(estimate(sobol, 1, 'ST').estimate).toBeCloseTo(0.2, 1)
    expect(estimate(sobol, 2, 'ST')).toMatchObject({ estimate: 0, distinguishable: false })
    expect(estimate(sectionOf(sections, 'sobol-second'), 0, 'S2').distinguishable).toBe(false)
  })

  it('tells the share that seed noise takes, and takes it off the total order', async () => {
    const noisy = await analysed(yaml, ({ openness }, { seed }) => ({ y: openness + Math.sqrt(1 / 12) * noise(seed) }))
    const { estimate: share, low, high } = estimate(sectionOf(noisy, 'seed-noise'), 0, 'share')
    expect(share).toBeCloseTo(0.5, 1)
    expect(low < 0.5 && 0.5 < high).toBe(true)
    const sobol = sectionOf(noisy, 'sobol')
    expect(estimate(sobol, 0, 'ST').estimate).toBeGreaterThan(0.85)
    expect(estimate(sobol, 1, 'ST').distinguishable).toBe(false)
  })

  it('leaves out base samples with a failed run', async () => {
    const sections = await analysed(yaml, ({ openness }, { point }) => (point === 5 ? undefined : { y: openness }))
    expect(sectionOf(sections, 'sobol').notes[1].en).toContain('255 base samples; 1 left out')
  })
})

it('morris: effects over the range, and what stays below the noise floor', async () => {
  const yaml = `${factors(['openness', 'dataPrice'])}design: {kind: morris, trajectories: 10}\nreplicates: 2\n${y}`
  const exact = sectionOf(await analysed(yaml, ({ openness }) => ({ y: 3 * openness })), 'morris')
  expect(estimate(exact, 0, 'muStar').estimate).toBeCloseTo(3, 9)
  expect(estimate(exact, 0, 'sigma').estimate).toBeCloseTo(0, 9)
  expect(estimate(exact, 1, 'muStar')).toMatchObject({ estimate: 0, distinguishable: false })
  const noisy = sectionOf(
    await analysed(yaml, ({ openness }, { seed }) => ({ y: 9 * openness + noise(seed) })),
    'morris',
  )
  expect(estimate(noisy, 0, 'muStar').distinguishable).toBe(true)
  expect(estimate(noisy, 1, 'muStar').distinguishable).toBe(false)
})

describe('samples', () => {
  const yaml = `${factors(['openness', 'dataPrice'])}design: {kind: lhs, points: 80}\nreplicates: 1\n${y}`
  const corner: Toy = ({ openness, dataPrice }) => ({ y: openness > 0.6 && dataPrice > 0.4 ? 1 : 0 })

  it('PRIM finds the corner, with its ends', async () => {
    const sections = await analysed(yaml, corner, { interest: { side: 'above', bound: { value: 0.5 } } })
    const box = sectionOf(sections, 'prim')
    expect(estimate(box, 0, 'coverage').estimate).toBeGreaterThan(0.8)
    expect(estimate(box, 0, 'density').estimate).toBeGreaterThan(0.8)
    expect(sectionOf(sections, 'prim-ends').rows.map(({ factor }) => factor)).toEqual(['openness', 'dataPrice'])
  })

  it('says so where nothing is of interest', async () => {
    const sections = await analysed(yaml, corner, { interest: { side: 'above', bound: { value: 2 } } })
    expect(sectionOf(sections, 'prim').rows).toEqual([])
    expect(sectionOf(sections, 'prim').notes[1].en).toContain('--above')
  })

  it('PAWN and the emulator know a smooth function from chance', async () => {
    const smooth = await analysed(yaml, ({ openness }) => ({ y: Math.sin(3 * openness) }))
    expect(estimate(sectionOf(smooth, 'pawn'), 0, 'median').distinguishable).toBe(true)
    expect(estimate(sectionOf(smooth, 'pawn'), 1, 'median').distinguishable).toBe(false)
    expect(estimate(sectionOf(smooth, 'emulator'), 0, 'q2').estimate).toBeGreaterThan(0.99)
    const chance = await analysed(yaml, (_, { seed }) => ({ y: noise(seed) }))
    expect(estimate(sectionOf(chance, 'emulator'), 0, 'q2').estimate).toBeLessThan(0.3)
  })
})

describe('compare', () => {
  const yaml = [
    'uncertainties: {openness: {min: 0, max: 1}}',
    'design: {kind: compare, scenarios: 12, alternatives: [{name: none}, {name: more}, {name: other}]}',
    'replicates: 3',
    'expect: [{outcome: y, gt: 1.2}]',
    y,
  ].join('\n')
  /** The second is better by 0.5 everywhere, the third only where openness is high. */
  const toy: Toy = ({ alternative, openness }, { seed }) => ({
    y: [1, 1.5, 0.5 + 2 * openness][alternative] + 0.2 * noise(seed),
  })

  it('differences on common random numbers carry no noise at all', async () => {
    const sections = await analysed(yaml, toy)
    const compare = sectionOf(sections, 'compare')
    expect(compare.rows[0].difference).toBeNull()
    const { estimate: difference, low, high } = estimate(compare, 1, 'difference')
    expect([difference, low, high].map((each) => Number(each.toFixed(9)))).toEqual([0.5, 0.5, 0.5])
    expect(estimate(compare, 2, 'difference').low).toBeLessThan(0.5)
  })

  it('an expectation is judged over the scenarios of an alternative, few replicates though each has', async () => {
    const expect1 =
      'expect: [{outcome: y, gt: 1.2, where: {alternative: more}}, {outcome: y, gt: 1.2, where: {alternative: none}}]'
    const sections = await analysed(yaml.replace('expect: [{outcome: y, gt: 1.2}]', expect1), toy)
    const { rows } = sectionOf(sections, 'verdicts')
    expect(rows.map(({ verdict }) => (verdict as { en: string }).en)).toEqual(['supported', 'contradicted'])
    expect(rows[0].where).toBe('more')
  })

  it('regret and satisficing rank over scenarios', async () => {
    const sections = await analysed(yaml, toy)
    const regret = sectionOf(sections, 'regret')
    expect(estimate(regret, 1, 'maximum').estimate).toBeLessThan(estimate(regret, 0, 'maximum').estimate)
    const good = sectionOf(sections, 'satisficing')
    expect(good.notes[0].en).toContain('y ≥ 1.2')
    expect(good.rows.map((_, row) => estimate(good, row, 'share').estimate)).toEqual([0, 1, expect.closeTo(0.65, 0.5)])
  })
})

it('nsga2: the front, and a hypervolume that never falls', async () => {
  const yaml = `${factors(['openness'])}design: {kind: nsga2, population: 4, generations: 3, objectives: [{outcome: a, goal: min}, {outcome: b, goal: max}]}\nreplicates: 2\nreporters: [{name: a, expression: unemployment}, {name: b, expression: unemployment}]\n`
  const points = Array.from({ length: 12 }, (_, i) => ({ openness: i / 11 }))
  const sections = await analysed(yaml, ({ openness }) => ({ a: openness, b: openness < 0.5 ? openness : 0 }), {
    points,
  })
  expect(sectionOf(sections, 'front').rows.map(({ point }) => point)).toEqual([0, 1, 2, 3, 4, 5])
  const volumes = sectionOf(sections, 'hypervolume').rows.map(({ volume }) => volume as number)
  expect(volumes).toHaveLength(3)
  expect(volumes.toSorted((p, q) => p - q)).toEqual(volumes)
})

it('calibrate: which parameter the data pin, and which not', async () => {
  const yaml = `${factors(['openness', 'dataPrice'])}design: {kind: calibrate, waves: 1, points: 30, targets: [{outcome: y, value: 0.4, error: 0.02}]}\nreplicates: 1\n${y}`
  const points = drawsOf(1, 1, 1)
    .permutation(30)
    .map((rank, i) => ({ openness: (i + 0.5) / 30, dataPrice: (rank + 0.5) / 30 }))
  const sections = await analysed(yaml, ({ openness }) => ({ y: openness }), { points })
  const { rows, notes } = sectionOf(sections, 'posterior')
  expect(rows.map(({ pinned }) => pinned)).toEqual([true, false])
  expect(rows[0].median).toBeCloseTo(0.4, 1)
  // The manifest holds what the file said of each, so that no prior is made up.
  expect(notes.some(({ en }) => en.includes('uniform'))).toBe(false)
  expect(sectionOf(sections, 'targets').rows[0].distance).toBeLessThan(1)
})

it('adaptive: where the outcome changes fastest', async () => {
  const yaml = `${factors(['openness'])}design: {kind: adaptive, outcome: y, points: 40, start: 20}\nreplicates: 4\n${y}`
  const points = Array.from({ length: 40 }, (_, i) => ({ openness: i / 39 }))
  const sections = await analysed(
    yaml,
    ({ openness }, { seed }) => ({ y: Math.tanh(20 * (openness - 0.3)) + 0.05 * noise(seed) }),
    { points },
  )
  const { estimate: at, low, high } = estimate(sectionOf(sections, 'steepest'), 0, 'set:openness')
  expect(at).toBeCloseTo(0.3, 1)
  expect(low).toBeLessThanOrEqual(at)
  expect(high - low).toBeLessThan(0.2)
})

it('verdicts come first, with the place that decides', async () => {
  const yaml = `parameters: {openness: {values: [0, 0.5, 1]}}\nreplicates: 8\nexpect: [{outcome: y, monotone: increasing, with: openness}, {outcome: y, gt: 0.4, where: {openness: 0}}, {outcome: y, gt: 0.4, where: {openness: 1}}]\n${y}`
  const [verdicts] = await analysed(yaml, ({ openness }, { seed }) => ({ y: openness + 0.05 * noise(seed) }))
  expect(verdicts.name).toBe('verdicts')
  expect(verdicts.rows.map(({ verdict }) => (verdict as { en: string }).en)).toEqual([
    'supported',
    'contradicted',
    'supported',
  ])
  expect(verdicts.rows[1].where).toBe('openness = 0')
})

it('advises replicates by the two-stage rule at the noisiest point', async () => {
  const yaml = `parameters: {openness: {values: [0, 1]}}\nreplicates: 10\n${y}`
  const sections = await analysed(yaml, ({ openness }, { replicate }) => ({ y: openness * (replicate < 5 ? 1 : -1) }), {
    halfWidth: 0.5,
  })
  const [row] = sectionOf(sections, 'replicates').rows
  // s = sqrt(10/9), t(0.975, 9) = 2.262157: ceil((2.262157 x 1.054093 / 0.5)^2) = 23
  expect(row).toMatchObject({ point: 1, n: 10, needed: 23 })
})
