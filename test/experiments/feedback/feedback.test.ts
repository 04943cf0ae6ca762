import { beforeAll, describe, expect, it } from 'vitest'
import { leadingLoops } from '../../../experiments/feedback/leading-loops.ts'
import { observedLinks } from '../../../experiments/feedback/observational.ts'
import { feedbackPage } from '../../../experiments/feedback/page.ts'
import { type Extent, planFeedback, push } from '../../../experiments/feedback/plan.ts'
import { type PushedRuns, pushedRuns, type Responses } from '../../../experiments/feedback/pushed-runs.ts'
import { summarise } from '../../../experiments/feedback/summarise.ts'
import { feedbackWords } from '../../../experiments/feedback/words.ts'
import { causalMap } from '../../../experiments/measure/feedback/causal-map.ts'
import { type ChannelName, channelNames, instruments } from '../../../model/index.ts'
import { normal } from '../../../model/random.ts'
import { everyText, faultOf } from '../every-text.ts'

const extent: Extent = { firms: 60, workersPerFirm: 10, ticks: 12, seeds: 4 }

describe('the plan', () => {
  it('gives each replicate its own seed and starts alike from the same experiment seed', () => {
    const plan = planFeedback(extent, 1)
    expect(new Set(plan.map(({ seed }) => seed)).size).toBe(4)
    expect(planFeedback(extent, 1)).toEqual(plan)
  })

  it('pushes by an instrument that acts through no channel', () => {
    expect(Object.keys(instruments)).toContain(push.instrument)
    expect(causalMap.some(({ cause }) => cause === push.instrument)).toBe(false)
  })
})

describe('runs of one seed', () => {
  const [input] = planFeedback({ ...extent, ticks: 6 }, 2)
  let runs: PushedRuns
  beforeAll(() => {
    runs = pushedRuns(input)
  })

  it('respond from the first quarter on, never at the start', () => {
    const all = [runs.closed, runs.open, ...Object.values(runs.held), ...Object.values(runs.alone)]
    expect(all).toHaveLength(2 + 2 * channelNames.length)
    for (const { adoption, gdp } of all) {
      expect([adoption[0], gdp[0]]).toEqual([0, 0])
      expect(adoption).toHaveLength(7)
    }
  })

  it('are the same again', () => {
    expect(pushedRuns(input)).toEqual(runs)
  })

  it('keep every observable of the map', () => {
    for (const { cause, effect } of causalMap) {
      expect(runs.baseline[cause]).toHaveLength(7)
      expect(runs.baseline[effect]).toHaveLength(7)
    }
  })
})

/** An economy in which company has a loop of gain 0.3, prices one of -0.2, and no other channel any. */
function linearRuns(seed: number): PushedRuns {
  const loop: Partial<Record<ChannelName, number>> = { peerShare: 0.3, computePrice: -0.2 }
  const strength = 1 + 0.1 * normal(seed, 1, 0, 0)
  const response = (alive: readonly ChannelName[]): Responses => {
    const gain = alive.reduce((sum, name) => sum + (loop[name] ?? 0), 0)
    // Of 21 entries only the first quarter's is not 0, so that the sum is the size.
    const path = Float64Array.from({ length: 21 }, (_, t) => (t === 1 ? strength / (1 - gain) : 0))
    return { adoption: path, gdp: path }
  }
  const each = (alive: (name: ChannelName) => ChannelName[]) =>
    Object.fromEntries(channelNames.map((name) => [name, response(alive(name))])) as PushedRuns['held']
  const names = causalMap.flatMap(({ cause, effect }) => [cause, effect])
  return {
    baseline: Object.fromEntries(
      names.map((name, i) => [name, Float64Array.from({ length: 21 }, (_, t) => normal(seed, 2, i, t))]),
    ),
    closed: response(channelNames),
    open: response([]),
    held: each((name) => channelNames.filter((other) => other !== name)),
    alone: each((name) => [name]),
  }
}

describe('the summary', () => {
  const runs = [1, 2, 3, 4, 5, 6].map(linearRuns)
  const gains = summarise(runs, 1)

  it('finds the gains that the loops were made with', () => {
    const [{ all, interaction, channels }] = gains
    const of = (name: ChannelName) => channels.find(({ channel }) => channel === name)
    expect(all.estimate).toBeCloseTo(0.1, 12)
    expect(of('peerShare')?.alone.estimate).toBeCloseTo(0.3, 12)
    expect(of('computePrice')?.alone.estimate).toBeCloseTo(-0.2, 12)
    // Amid the others a loop is seen through theirs: 0.3/(1 + 0.2).
    expect(of('peerShare')?.amid.estimate).toBeCloseTo(0.25, 12)
    expect(of('trust')?.alone.estimate).toBeCloseTo(0, 12)
    expect(interaction.estimate).toBeCloseTo(0, 12)
  })

  it('counts the loops of the map that each channel carries', () => {
    const company = gains[0].channels.find(({ channel }) => channel === 'peerShare')
    expect([company?.reinforcing, company?.balancing]).toEqual([1, 0])
  })

  it('looks at every link between two observables that a channel carries', () => {
    const observed = observedLinks(runs, 1)
    expect(new Set(observed.map(({ link }) => link.channel)).size).toBeGreaterThan(8)
    for (const { p } of observed) expect(p).toBeGreaterThan(0)
  })

  it('ranks loops of the map by what they weigh', () => {
    const leading = leadingLoops(runs, 5)
    expect(leading).toHaveLength(5)
    const weights = leading.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(weights[0]).toBeGreaterThan(0)
    expect(weights.reduce((a, b) => a + b)).toBeLessThanOrEqual(1)
  })

  it.each(['en', 'zh'] as const)('is printed with every channel and link in %s', (language) => {
    const page = feedbackPage(gains, observedLinks(runs, 1), leadingLoops(runs, 5), extent, 1, language)
    expect(page).toContain('0.300 [0.300, 0.300]*')
    expect(page).toContain('adoption')
    expect(page).not.toMatch(/undefined|NaN|Infinity/)
  })
})

describe('the words', () => {
  it.each(everyText(feedbackWords, 'feedbackWords'))('%s stands in both languages', (_, text) => {
    expect(faultOf(text)).toBeUndefined()
  })

  it('of functions too', () => {
    for (const text of [feedbackWords.heading(extent, 1), feedbackWords.atQuarter(3), feedbackWords.failures(1, 2)]) {
      expect(faultOf(text)).toBeUndefined()
    }
  })
})
