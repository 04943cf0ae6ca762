import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAttractors } from '../../../experiments/report/varied/read-attractors.ts'
import { readWarning } from '../../../experiments/report/varied/read-warning.ts'
import type { Manifest } from '../../../experiments/store/manifest.ts'
import { openStored } from '../../../experiments/store/open-stored.ts'
import { normal } from '../../../model/random.ts'
import { asked } from '../analysis/fixture.ts'
import { type MadeRun, writeTable } from '../analysis/kits/write-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-series-'))
afterAll(() => rmSync(folder, { recursive: true }))

const manifestOf = (yaml: string) => ({ experiment: asked(yaml) }) as unknown as Manifest

describe('readAttractors', () => {
  const manifest = manifestOf(
    'design: {kind: path, parameter: openness, from: 0, to: 1, steps: 2, ticksPerStep: 6, back: true}\nreplicates: 2\nreporters: [{name: y, expression: unemployment}]',
  )
  /** Low on the way there, high on the way back, with a wild first half of each hold. */
  const run = (replicate: number): MadeRun => {
    const y = [0.5]
    for (let place = 0; place < 5; place++) {
      for (let t = 0; t < 6; t++) y.push(t < 3 ? 0.5 : place < 2 ? 0.125 : 0.875)
    }
    return { setting: { other: 0 }, replicate, seed: replicate, figures: { y } }
  }

  it('finds where each hold settles, there and back', async () => {
    const file = join(folder, 'led.parquet')
    await writeTable(file, [run(0), run(1)])
    const [{ outcome, attractors }] = await readAttractors(await openStored(file), ['y', 'unknown'], manifest)
    expect(outcome).toBe('y')
    const settled = (start: number, control: number) =>
      attractors.filter((one) => one.start === start && one.control === control).map(({ values }) => values[0])
    expect(settled(0, 0)).toEqual([0.125, 0.125])
    expect(settled(0, 1)).toEqual([0.875, 0.875])
    expect(settled(1, 0)).toEqual([0.875, 0.875])
    expect(attractors.every(({ kind }) => kind === 'point')).toBe(true)
  })

  it('asks for holds in which something can settle', async () => {
    const { design, ...rest } = manifest.experiment
    const hasty = { experiment: { ...rest, design: { ...design, ticksPerStep: 2 } } } as Manifest
    expect(await readAttractors(await openStored(join(folder, 'led.parquet')), ['y'], hasty)).toEqual([])
  })
})

describe('readWarning', () => {
  const manifest = manifestOf(
    'parameters: {openness: {values: [0, 1]}}\nreplicates: 6\nreporters: [{name: y, expression: unemployment}]\nexpect: [{outcome: y, gt: 9}, {outcome: y, gt: 1}]',
  )
  /** Noise that grows before a jump at tick 60, or stays as it is. */
  const run = (jumps: boolean, replicate: number): MadeRun => ({
    setting: { openness: jumps ? 1 : 0 },
    replicate,
    seed: replicate,
    figures: {
      y: Array.from({ length: 80 }, (_, t) =>
        jumps && t >= 60 ? 2 : 0.02 * normal(replicate, jumps ? 1 : 2, t, 0) * (jumps ? 1 + t / 10 : 3),
      ),
    },
  })

  it('holds runs that pass the bound against those that never do', async () => {
    const file = join(folder, 'swept.parquet')
    await writeTable(
      file,
      [true, false].flatMap((jumps) => [0, 1, 2, 3, 4, 5].map((replicate) => run(jumps, replicate))),
    )
    const warning = await readWarning(await openStored(file), manifest)
    expect(warning).toMatchObject({ outcome: 'y', level: 1, runs: 12, withTransition: 6 })
    const variance = warning?.indicators.find(({ indicator }) => indicator === 'variance')
    expect(variance?.roc.area).toBeGreaterThan(0.9)
    const band = variance?.withTransition ?? []
    expect(band.at(-1)).toMatchObject({ year: -1, n: 6 })
    expect(band.at(-1)?.median).toBeGreaterThan(2 * (band[0].median ?? 0))
  })

  it('says nothing where all runs go the same way', async () => {
    const file = join(folder, 'alike.parquet')
    await writeTable(
      file,
      [0, 1, 2, 3, 4, 5].map((replicate) => run(true, replicate)),
    )
    expect(await readWarning(await openStored(file), manifest)).toBeUndefined()
  })
})
