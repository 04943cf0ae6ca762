import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CascadeAnswer } from '../../../../experiments/analysis/kits/cascade/cascade-kit.ts'
import type { ChaosAnswer } from '../../../../experiments/analysis/kits/chaos/chaos-kit.ts'
import type { FactsAnswer } from '../../../../experiments/analysis/kits/facts/facts-kit.ts'
import type { FeedbackAnswer } from '../../../../experiments/analysis/kits/feedback/feedback-kit.ts'
import type { WarningAnswer } from '../../../../experiments/analysis/kits/warning/warning-kit.ts'
import { normal, uniform } from '../../../../model/random.ts'
import { nqpf } from '../../cli/nqpf.ts'
import { answerOf, refusalOf } from './answer-of.ts'
import { type MadeRun, writeTable } from './write-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-kits-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string) => join(folder, `${name}.parquet`)
const ticks = (n: number, figure: (t: number) => number) => Array.from({ length: n }, (_, t) => figure(t))

describe('feedback', () => {
  /** x' = (a + b) x + push in ticks 1 to 4 + noise; holding a channel takes its part of the loop away. */
  function linear(push: number, held: [number, number], replicate: number): MadeRun {
    const loop = (held[0] ? 0 : 0.3) + (held[1] ? 0 : 0.2)
    let [x, own] = [0, 0]
    const figures: Record<string, number[]> = { x: [], y: [] }
    for (let t = 0; t < 80; t++) {
      figures.y.push(0.8 * (figures.x.at(-1) ?? 0) + 0.3 * normal(replicate, 2, t, 0))
      // Noise has its own way through the system, so that a held run answers the push alone.
      own = 0.5 * own + normal(replicate, 1, t, 0)
      x = loop * x + (t >= 1 && t < 5 ? push * (1 + 0.1 * normal(replicate, 3, 0, 0)) : 0)
      figures.x.push(own + x)
    }
    const [a, b] = held
    return { setting: { push, hold_a: a, hold_b: b }, replicate, seed: replicate, figures }
  }
  const held: [number, number][] = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
  ]
  const runs = ticks(12, (replicate) => replicate).flatMap((replicate) => [
    linear(0, [0, 0], replicate),
    ...held.map((each) => linear(1, each, replicate)),
  ])

  it('finds the response, the gains of held channels and what watching would say', async () => {
    await writeTable(file('held'), runs)
    const { pushed, observed, channels } = await answerOf<FeedbackAnswer>(file('held'), 'feedback')
    expect(channels).toEqual(['a', 'b'])
    const [ofX] = pushed
    expect(ofX.response[0].estimate).toBe(0)
    expect(ofX.size.low).toBeLessThan(8)
    expect(ofX.size.high).toBeGreaterThan(8)
    // 1 - open / closed with responses of 4 and 4 / (1 - loop).
    expect(ofX.all?.estimate).toBeCloseTo(0.5, 9)
    const alone = ofX.gains?.map((each) => each.alone?.estimate ?? 0) ?? []
    expect(alone[0]).toBeCloseTo(0.3, 9)
    expect(alone[1]).toBeCloseTo(0.2, 9)
    expect(ofX.gains?.[0].amid?.estimate).toBeCloseTo(1 - 5 / 8, 9)
    const link = (cause: string) => observed.find((each) => each.cause === cause)
    expect(link('x')?.p).toBeLessThan(1e-6)
    expect(link('x')?.transferEntropy).toBeGreaterThan(2 * Math.abs(link('y')?.transferEntropy ?? 9))
  })

  it('keeps settings apart: each has its own gains', async () => {
    const strong = runs.map((run) => ({ ...run, setting: { ...run.setting, strength: 2 } }))
    const [x, y] = [1, 0.5].map((weaker) =>
      strong.map(({ figures, setting, ...run }) => ({
        ...run,
        setting: { ...setting, strength: 2 * weaker },
        figures: { ...figures, x: ticks(80, (t) => weaker * figures.x[t]) },
      })),
    )
    await writeTable(file('settings'), [...x, ...y])
    const { pushed } = await answerOf<FeedbackAnswer>(file('settings'), 'feedback', {
      outcomes: ['x'],
      trigger: 'push',
    })
    expect(pushed.map(({ setting, n }) => [setting, n])).toEqual([
      [{ strength: 2 }, 12],
      [{ strength: 1 }, 12],
    ])
    expect(pushed[1].size.estimate).toBeCloseTo(pushed[0].size.estimate / 2, 9)
    expect(pushed[1].all?.estimate).toBeCloseTo(0.5, 9)
  })

  it('asks for pairs of one seed, and for several reporters where nothing is pushed', async () => {
    await writeTable(
      file('strangers'),
      runs.map((run, i) => ({ ...run, seed: i })),
    )
    expect(await refusalOf(file('strangers'), 'feedback')).toContain('No run has a twin that shares its seed')
    expect(await refusalOf(file('strangers'), 'feedback', { outcomes: ['z'] })).toContain('There is no column z.')
    await writeTable(file('lone'), [{ setting: {}, replicate: 0, seed: 1, figures: { x: [1, 2, 3] } }])
    expect(await refusalOf(file('lone'), 'feedback')).toContain('It needs paired runs of one seed')
  })
})

describe('warning', () => {
  /** AR(1) whose coefficient rises to 0.97 before a jump at tick 200, or stays. */
  function slowing(warns: boolean, replicate: number): MadeRun {
    let x = 0
    const adoption = ticks(220, (t) => {
      const coefficient = warns ? 0.1 + (0.87 * Math.min(t, 200)) / 200 : 0.4
      x = coefficient * x + 0.05 * normal(replicate, 1, t, Number(warns))
      return x + (warns && t >= 200 ? 10 : 0)
    })
    return { setting: { warns: Number(warns) }, replicate, seed: replicate, figures: { adoption } }
  }

  it('knows of a slowing system ahead, and tells it from one that does not slow', async () => {
    await writeTable(
      file('slowing'),
      [true, false].flatMap((warns) => ticks(10, (replicate) => replicate).map((each) => slowing(warns, each))),
    )
    const answer = await answerOf<WarningAnswer>(file('slowing'), 'warning')
    expect([answer.withTransition, answer.without]).toEqual([10, 10])
    const [variance, ac1, rate] = answer.warnings
    expect(variance.roc?.area).toBeGreaterThan(0.8)
    expect(ac1.roc?.area).toBeGreaterThan(0.8)
    expect(rate.tau.high).toBeLessThan(0)
    expect(ac1.beyond?.ar1.estimate).toBeGreaterThan(0.5)
    expect(ac1.lead?.warned).toBeGreaterThan(0.5)
    expect(ac1.lead?.quarters?.median).toBeGreaterThan(5)
    expect(ac1.lead?.falseAlarms).toBeLessThanOrEqual(0.2)
  })

  it('sees places swing together ahead of a transition that they share', async () => {
    const shared = (warns: boolean, replicate: number): MadeRun => {
      const { figures, ...run } = slowing(warns, replicate)
      const common = ticks(220, (t) => normal(replicate, 5, t, Number(warns)))
      const place = (own: number) =>
        ticks(220, (t) => normal(replicate, own, t, Number(warns)) + (warns ? t / 60 : 1) * common[t])
      return { ...run, figures: { ...figures, east: place(6), west: place(7), north: place(8) } }
    }
    await writeTable(
      file('places'),
      [true, false].flatMap((warns) => ticks(10, (replicate) => replicate).map((each) => shared(warns, each))),
    )
    const places = ['east', 'west', 'north']
    const { warnings } = await answerOf<WarningAnswer>(file('places'), 'warning', { places })
    const spatial = warnings.find(({ indicator }) => indicator === 'spatial')
    expect(spatial?.tau.low).toBeGreaterThan(0.3)
    expect(spatial?.roc?.area).toBeGreaterThan(0.9)
    expect(spatial?.lead?.warned).toBeGreaterThan(0.5)
    expect(spatial?.beyond).toBeUndefined()
    expect(await refusalOf(file('places'), 'warning', { places: ['east'] })).toContain('two places or more')
    expect(await refusalOf(file('places'), 'warning', { places: ['east', 'wset'] })).toContain('west')
  })

  it('names the bound that no run passes', async () => {
    expect(await refusalOf(file('slowing'), 'warning', { level: 99 })).toContain('No run has adoption pass 99')
  })
})

describe('cascade', () => {
  const joins = (sizes: readonly number[]) => {
    let adopters = 0
    return sizes.flatMap((size) => [(adopters += size), adopters])
  }
  const drawn = (size: (u: number) => number) => ticks(3000, (i) => size(uniform(2, 2, i, 0)))

  it.each([
    // Clauset, Shalizi and Newman 2009, appendix D: rounded quantile of the continuous law.
    ['power-law', drawn((u) => Math.floor(4.5 * u ** (-1 / 1.4) + 0.5))],
    ['exponential', drawn((u) => 1 + Math.floor(-6 * Math.log(u)))],
  ])('tells %s sizes by the stretches in which agents join', async (law, sizes) => {
    await writeTable(file(law), [{ setting: {}, replicate: 0, seed: 1, figures: { joined: [0, ...joins(sizes)] } }])
    const answer = await answerOf<CascadeAnswer>(file(law), 'cascade')
    expect([answer.source, answer.cascades, answer.verdict]).toEqual(['stretches', 3000, law])
    if (law === 'power-law') expect(Math.abs((answer.test?.fit.alpha ?? 0) - 2.4)).toBeLessThan(0.1)
  })

  it('counts what a trigger sets off against the twin, in agents', async () => {
    const run = (trigger: number, replicate: number): MadeRun => {
      const adoption = ticks(5, (t) => 0.1 + (trigger ? (0.01 * replicate * t) / 4 : 0))
      return { setting: { trigger, firms: 200 }, replicate, seed: replicate, figures: { adoption } }
    }
    await writeTable(
      file('triggers'),
      [1, 2, 3].flatMap((replicate) => [run(0, replicate), run(1, replicate)]),
    )
    const answer = await answerOf<CascadeAnswer>(file('triggers'), 'cascade')
    expect(answer).toMatchObject({ source: 'triggers', cascades: 3, mean: 4, largest: 6, verdict: 'undecided' })
    expect(answer.small[1]).toBeCloseTo(1 / 3, 12)
  })

  it('asks for the number of agents where shares are all there is', async () => {
    await writeTable(file('shares'), [{ setting: {}, replicate: 0, seed: 1, figures: { adoption: [0.1, 0.2, 0.4] } }])
    expect(await refusalOf(file('shares'), 'cascade')).toContain('--size firms or --size 500')
  })
})

describe('chaos', () => {
  const twins = (r: number) =>
    ticks(30, (replicate) => replicate).flatMap((replicate) =>
      [0, 1].map((twin): MadeRun => {
        let x = 0.2 + 0.6 * uniform(1, 1, replicate, 0) + twin * 1e-9
        return { setting: { twin }, replicate, seed: replicate, figures: { x: ticks(60, () => (x = r * x * (1 - x))) } }
      }),
    )

  it('finds ln 2 in the logistic map at 4 and healing where it has a fixed point', async () => {
    await writeTable(file('chaos'), twins(4))
    const [wild] = (await answerOf<ChaosAnswer>(file('chaos'), 'chaos')).twins
    expect(wild.verdict).toBe('spreads')
    expect(Math.abs(wild.exponent.estimate - Math.LN2)).toBeLessThan(0.05)
    expect(wild.toStrangers).toBeGreaterThan(0.5)
    expect(wild.damage.survived.estimate).toBe(1)
    await writeTable(file('calm'), twins(2.8))
    const [calm] = (await answerOf<ChaosAnswer>(file('calm'), 'chaos')).twins
    expect(calm.verdict).toBe('heals')
    // Slope of the map at its fixed point, 2 - r.
    expect(calm.exponent.estimate).toBeLessThan(0)
  })

  it('asks for twins', async () => {
    await writeTable(file('lonely'), [{ setting: {}, replicate: 0, seed: 1, figures: { x: [1, 2] } }])
    expect(await refusalOf(file('lonely'), 'chaos')).toContain('It needs twins')
  })
})

describe('facts', () => {
  it('finds the slopes that are in the series, and names columns that are not there', async () => {
    const run = (replicate: number): MadeRun => {
      const unemployment = ticks(60, (t) => 0.05 + 0.01 * Math.sin(t / 3 + replicate))
      const gdpGrowth = ticks(60, (t) => (t < 4 ? 0 : 0.04 - (unemployment[t] - unemployment[t - 4]) / 0.4))
      const inflation = unemployment.map((rate) => 0.03 - 0.5 * (rate - 0.05))
      return { setting: {}, replicate, seed: replicate, figures: { unemployment, gdpGrowth, inflation } }
    }
    await writeTable(file('facts'), [0, 1, 2].map(run))
    const { points, missing } = await answerOf<FactsAnswer>(file('facts'), 'facts')
    const figure = (name: string) => points[0].facts.find((fact) => fact.name === name)?.figure.estimate
    expect(figure('okun')).toBeCloseTo(-0.4, 9)
    expect(figure('phillips')).toBeCloseTo(-0.5, 9)
    expect(missing).toContain('vacancyRate')
  })

  it('tells how a column is spread over runs', async () => {
    await writeTable(
      file('people'),
      [1, 2, 3, 4, 5].map((income, i) => ({ setting: {}, replicate: i, seed: i, figures: { income: [0, income] } })),
    )
    const { points } = await answerOf<FactsAnswer>(file('people'), 'facts', { outcomes: ['income'] })
    expect(points[0].distributions[0].gini).toBeCloseTo(0.266667, 6)
    expect(points[0].distributions[0].theil).toBeCloseTo(0.119688, 6)
    expect(points[0].distributions[0].herfindahl).toBeCloseTo(0.244444, 6)
    expect(await refusalOf(file('people'), 'facts')).toContain('Name a column with --outcome')
  })
})

describe('nqpf analyze --with', () => {
  const asked = () => ['analyze', file('chaos'), '--with', 'chaos,cascade', '--order', 'x']

  it('prints tables of those that have an answer, in both languages, and says which has none', () => {
    const { status, stdout, stderr } = nqpf([...asked(), '--lang', 'zh'])
    expect(stdout).toContain('差异扩散')
    expect(stderr).toContain('cascade 无法给出结果。将份额换算为规模需要主体数')
    expect(status).toBe(1)
  })

  it('holds all in --json', () => {
    const { stdout, stderr } = nqpf([...asked(), '--json'])
    expect(stderr).toContain('cascade has no answer. It needs the number of agents')
    const { kits } = JSON.parse(stdout) as { kits: { kit: string; status: string; figures?: ChaosAnswer }[] }
    expect(kits.map(({ kit, status }) => [kit, status])).toEqual([
      ['chaos', 'ok'],
      ['cascade', 'error'],
    ])
    expect(kits[0].figures?.twins[0].distance).toHaveLength(60)
  })

  it('refuses kits that are none', () => {
    const { status, stderr } = nqpf(['analyze', folder, '--with', 'chaos,warnin'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean warning?')])
  })

  it('refuses options of kits without a kit', () => {
    expect(nqpf(['analyze', folder, '--order', 'x']).stderr).toContain('--order: only kits know this')
  })
})
