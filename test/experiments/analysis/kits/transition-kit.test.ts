import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { TransitionAnswer } from '../../../../experiments/analysis/kits/transition/transition-kit.ts'
import { curieWeiss, type Law, sampleOf } from '../../measure/transition/curie-weiss.ts'
import { answerOf, ranKit, refusalOf } from './answer-of.ts'
import { type MadeRun, writeTable } from './write-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-transition-kit-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Ten replicates of draws from an exact law at each size and control. */
async function table(
  name: string,
  sizes: readonly number[],
  controls: readonly number[],
  law: (size: number, control: number) => Law,
): Promise<string> {
  const runs = sizes.flatMap((firms) =>
    controls.flatMap((control, c) =>
      Array.from({ length: 10 }, (_, replicate): MadeRun => {
        const m = sampleOf(law(firms, control), 300, firms, 100 * c + replicate)
        return { setting: { firms, coupling: control }, replicate, seed: replicate, figures: { m } }
      }),
    ),
  )
  const path = join(folder, `${name}.parquet`)
  await writeTable(path, runs)
  return path
}

describe('runs at rest', () => {
  it('finds the continuous transition of Curie-Weiss, its critical point and its exponents', async () => {
    const path = await table('continuous', [64, 256, 1024], [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2], curieWeiss)
    const { found, control, size } = await answerOf<TransitionAnswer>(path, 'transition', { symmetric: true, from: 0 })
    expect([control, size]).toEqual(['coupling', 'firms'])
    const [{ judged, critical, scaling }] = found
    expect(judged.verdict).toBe('continuous')
    expect(critical?.low).toBeLessThan(1)
    expect(critical?.high).toBeGreaterThan(1)
    expect(Math.abs((scaling?.inverseNu.estimate ?? 0) - 0.5)).toBeLessThan(0.1)
    expect(Math.abs((scaling?.zetaOverNu.estimate ?? 0) + 0.25)).toBeLessThan(0.05)
    expect(scaling?.collapse.coverage).toBeGreaterThanOrEqual(0.7)
  })

  it('calls a field that flips the ordered model first-order', async () => {
    const law = (size: number, field: number) => curieWeiss(size, 1.3, field)
    const path = await table('first-order', [20, 40, 80], [-0.06, -0.03, 0, 0.03, 0.06], law)
    const [{ judged }] = (await answerOf<TransitionAnswer>(path, 'transition', { from: 0 })).found
    expect(judged.verdict).toBe('first-order')
  })

  it('calls agents that do not look at each other a crossover', async () => {
    const law = (size: number, field: number) => curieWeiss(size, 0, field)
    const path = await table('smooth', [64, 256, 1024], [-0.4, -0.2, 0, 0.2, 0.4], law)
    const [{ judged }] = (await answerOf<TransitionAnswer>(path, 'transition', { from: 0 })).found
    expect(judged.verdict).toBe('crossover')
  })

  it('gives what one size says and names what would decide', async () => {
    const path = await table('one-size', [400], [0.5, 1, 1.5], curieWeiss)
    const { figures, sections } = await ranKit(path, 'transition', { symmetric: true })
    const [{ judged, cells }] = (figures as TransitionAnswer).found
    expect(judged.verdict).toBe('undecided')
    expect(cells.map(({ cumulant }) => cumulant > 0.5)).toEqual([false, false, true])
    expect(sections[0].notes[0].en).toContain('needs three sizes or more: vary `firms`')
    expect(await refusalOf(path, 'transition', { order: 'n' })).toContain('There is no column n.')
    expect(await refusalOf(path, 'transition', { control: 'couplin' })).toContain('Did you mean coupling?')
  })

  it('refuses without a control, and where more is varied than it can part', async () => {
    const run = (setting: Record<string, number>, replicate: number): MadeRun => {
      return { setting, replicate, seed: 1, figures: { m: [0.1, 0.2] } }
    }
    const still = join(folder, 'still.parquet')
    await writeTable(still, [run({ firms: 10 }, 0), run({ firms: 10 }, 1)])
    expect(await refusalOf(still, 'transition')).toContain('needs a control')
    const mixed = join(folder, 'mixed.parquet')
    const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({ a: i & 1, b: (i >> 1) & 1, c: i >> 2 }))
    await writeTable(
      mixed,
      corners.map((setting) => run(setting, 0)),
    )
    expect(await refusalOf(mixed, 'transition')).toContain('would be mixed up: c')
  })
})

describe('runs in which the control is led', () => {
  /** Sweep of dm/dt = tanh(K m + h) - m up from -h and back, `ticks` at each level, levels 0.01 apart. */
  function led(coupling: number, ticks: number, reach: number, firms: number, replicate: number): MadeRun {
    const [fields, m]: number[][] = [[], []]
    let state = -1
    for (let level = 0; level <= 400 * reach; level++) {
      const field = reach - Math.abs(level - 200 * reach) / 100
      for (let tick = 0; tick < ticks; tick++) {
        for (let step = 0; step < 4; step++) state += 0.25 * (Math.tanh(coupling * state + field) - state)
        fields.push(field)
        m.push(state + 0.5 / firms + 1e-3 * replicate)
      }
    }
    return { setting: { firms, coupling }, replicate, seed: replicate, figures: { m, field: fields } }
  }
  const sweeps = (couplings: number[], reach: number) =>
    couplings.flatMap((coupling) =>
      [50, 100, 200].flatMap((firms) =>
        [4, 8, 16].flatMap((each) => [0, 1].map((replicate) => led(coupling, each, reach, firms, replicate))),
      ),
    )
  const options = { order: 'm', control: 'field' }

  it('follows the loop of mean field to the area of an infinitely slow sweep', async () => {
    const path = join(folder, 'loops.parquet')
    await writeTable(path, sweeps([2], 1))
    const [{ judged, loops }] = (await answerOf<TransitionAnswer>(path, 'transition', options)).found
    expect(loops).toHaveLength(18)
    const { limit } = judged.figures.hysteresis ?? {}
    // The exact area, 1.999149, over the range of the field; levels are 0.01 apart.
    expect(Math.abs((limit?.estimate ?? 0) - 1.999149 / 2)).toBeLessThan(0.02)
    expect(judged.evidence.find(({ sign }) => sign === 'loop-remains')?.reading).toBe('yes')
  })

  it('tells lag from memory, and finds the line of folds and its end', async () => {
    const path = join(folder, 'line.parquet')
    await writeTable(path, sweeps([0.8, 1.2, 1.3, 1.4], 0.5))
    const { found, line, other } = await answerOf<TransitionAnswer>(path, 'transition', options)
    expect(other).toBe('coupling')
    const readings = found.map(({ judged }) => judged.evidence.find(({ sign }) => sign === 'loop-remains')?.reading)
    expect([readings[0], readings[3]]).toEqual(['no', 'yes'])
    expect(Math.abs((line?.end.other.estimate ?? 0) - 1)).toBeLessThan(0.15)
  })
})
