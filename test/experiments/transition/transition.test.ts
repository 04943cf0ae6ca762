import { describe, expect, test } from 'vitest'
import { resolveParameters } from '../../../model/index.ts'
import { cheapest, constant, dearest, fieldPolicies, loopPath } from '../../../experiments/transition/field-path.ts'
import { frozenTechnology } from '../../../experiments/transition/frozen-technology.ts'
import { ledRun } from '../../../experiments/transition/led-run.ts'
import { transitionPage } from '../../../experiments/transition/page.ts'
import { type Extent, planTransition } from '../../../experiments/transition/plan.ts'
import { summarise } from '../../../experiments/transition/summarise.ts'
import { pastOf, twoPasts } from '../../../experiments/transition/two-pasts.ts'
import * as words from '../../../experiments/transition/words.ts'
import { everyText, faultOf } from '../every-text.ts'

const extent: Extent = { sizes: [60, 120], usualSize: 60, legs: [20, 40], usualLeg: 40, watched: 60, seeds: 2 }
const toy = (overrides = {}) => resolveParameters('china-2023', { ...frozenTechnology, firms: 60, ...overrides })

describe('the path of the field', () => {
  const { factors, down, back } = loopPath(30)

  test('goes from the dear end to the cheap end and back by equal ratios', () => {
    const leg = factors.slice(down.from - 1, down.end - 1)
    const returned = factors.slice(back.from - 1, back.end - 1)
    expect([leg.length, returned.length]).toEqual([30, 30])
    expect(factors[down.from - 2]).toBeCloseTo(dearest, 12)
    expect(leg[29]).toBeCloseTo(cheapest, 12)
    expect(returned[29]).toBeCloseTo(dearest, 12)
    const ratios = leg.slice(1).map((factor, index) => factor / leg[index])
    for (const ratio of ratios) expect(ratio).toBeCloseTo((cheapest / dearest) ** (1 / 30), 12)
  })

  test('is one policy for each quarter, which adds to the base of 1', () => {
    const policies = fieldPolicies([2, 0.25])
    expect(policies.map(({ start, end, amount }) => [start, end, amount])).toEqual([
      [1, 2, 1],
      [2, 3, -0.75],
    ])
  })
})

describe('a led economy', () => {
  test('makes the same run again, and hears the field in the price of compute', () => {
    const input = { parameters: toy(), seed: 3, factors: constant(0.2, 12) }
    const run = ledRun(input)
    expect(ledRun(input)).toEqual(run)
    const still = ledRun({ ...input, factors: constant(1, 12) })
    expect(run.adoption).toHaveLength(13)
    expect(run.price[1]).toBe(1)
    const ratio = (path: Float64Array) => path[12] / path[1]
    // The first quarter holds the field's jump already; chips that draw less power arrive after a year.
    expect(ratio(run.price)).toBeLessThan(ratio(still.price))
  })
})

describe('the plan', () => {
  const plan = planTransition(extent, 1)

  test('gives all runs of a replicate one seed, and replicates different ones', () => {
    const seeds = [0, 1].map((replicate) => [
      ...new Set(plan.filter((run) => run.replicate === replicate).map((run) => run.input.seed)),
    ])
    expect(seeds.map((each) => each.length)).toEqual([1, 1])
    expect(seeds[0]).not.toEqual(seeds[1])
  })

  test('has every speed at the usual size, every other size at the usual speed, and two sides of each pair', () => {
    const own = plan.filter((run) => run.replicate === 0)
    const usual = own.flatMap((run) => (run.kind === 'sweep' && run.setting.key === 'default' ? [run] : []))
    expect(usual.map(({ firms, leg }) => [firms, leg])).toEqual([
      [60, 20],
      [60, 40],
      [120, 40],
    ])
    expect(own.filter((run) => run.kind === 'past')).toHaveLength(2 * twoPasts.length)
  })

  test('watches both sides of a pair at the same price, under the same obstacle', () => {
    for (const pair of twoPasts) {
      const [low, high] = (['low', 'high'] as const).map((side) => pastOf(pair, side, 8))
      expect(low.factors.slice(-8)).toEqual(constant(pair.factor, 8))
      expect(high.factors.slice(-8)).toEqual(low.factors.slice(-8))
      expect(high.overrides.barrier).toBe(low.overrides.barrier)
      if (pair.test === 'histories') expect(high.overrides).toEqual(low.overrides)
      else expect(high.overrides.barrier).toBe('none')
    }
  })
})

describe('the summary', () => {
  // Adoption that follows the field at once, without memory, the same in all settings and sizes: smooth by the rule.
  const runs = planTransition({ ...extent, seeds: 3 }, 1).map((planned) => {
    const { factors } = planned.input
    const price = Float64Array.from([1, ...factors])
    const tilt = 1e-3 * planned.replicate
    return { ...planned, run: { adoption: price.map((p) => 1 / (1 + (4 * p) ** 2) - tilt), price } }
  })
  const summary = summarise(runs, { ...extent, seeds: 3 })

  test('finds a memoryless curve smooth, with half adopting where the curve says', () => {
    expect(summary.verdicts.map(({ verdict }) => verdict)).toEqual(summary.settings.map(() => 'smooth'))
    expect(summary.settings[0].field.steepestAt.mean).toBeCloseTo(0.25, 6)
    // Bins of 20 quarters are wide: the two ways need not fall on the same prices within one.
    expect(Math.abs(summary.settings[0].field.slowLoop.mean)).toBeLessThan(0.05)
  })

  test('finds no transition where nobody changes', () => {
    const still = runs.map((made) => ({ ...made, run: { ...made.run, adoption: made.run.adoption.map(() => 0.2) } }))
    const { verdicts } = summarise(still, { ...extent, seeds: 3 })
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['none']))
  })

  test('finds two states that keep apart undecided without growth by size, and never smooth', () => {
    const split = runs.map((made) => ({
      ...made,
      run:
        made.kind === 'past'
          ? { ...made.run, adoption: made.run.adoption.map(() => (made.side === 'low' ? 0.1 : 0.9)) }
          : made.run,
    }))
    const { verdicts } = summarise(split, { ...extent, seeds: 3 })
    expect(new Set(verdicts.map(({ pasts, verdict }) => `${pasts} ${verdict}`))).toEqual(new Set(['apart undecided']))
  })

  test('leaves a seed out of the figures that its stopped runs were for', () => {
    const stopped = runs.filter((made) => !(made.kind === 'sweep' && made.replicate === 2 && made.leg === 20))
    const { field } = summarise(stopped, { ...extent, seeds: 3 }).settings[0]
    expect([field.slowLoop.n, field.slope.n]).toEqual([2, 3])
  })

  test.each(['en', 'zh'] as const)('is shown with a sentence for each setting (%s)', (language) => {
    const page = transitionPage(summary, { ...extent, seeds: 3 }, 1, language)
    for (const { setting } of summary.settings) expect(page).toContain(setting.name[language])
    expect(page).toContain(words.verdictWords.smooth[language])
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })
})

test('everything is said in English and in Chinese', () => {
  const texts = everyText({ ...words }, 'words')
  expect(texts.length).toBeGreaterThan(30)
  expect(texts.flatMap(([path, text]) => (faultOf(text) ? [`${path}: ${faultOf(text)}`] : []))).toEqual([])
})
