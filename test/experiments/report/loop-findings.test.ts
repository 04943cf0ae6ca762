import { describe, expect, it } from 'vitest'
import type { PushedOutcome } from '../../../experiments/analysis/kits/feedback/feedback-kit.ts'
import { transitionKitWords } from '../../../experiments/analysis/kits/transition/words.ts'
import type { Section } from '../../../experiments/analysis/section.ts'
import { estimateOf } from '../../../experiments/measure/estimate.ts'
import { plannedFigures } from '../../../experiments/report/varied/figures/all.ts'
import { gainFindings } from '../../../experiments/report/varied/findings/gains.ts'
import { transitionFindings } from '../../../experiments/report/varied/findings/transition.ts'
import { factorOf, variedResults } from './varied-results.ts'

const levels = [0.2, 0.5, 0.8]
const made: Parameters<typeof variedResults>[0] = {
  design: { kind: 'grid' },
  factors: [factorOf('openness', levels)],
  settings: levels.map((openness) => ({ openness })),
  outcome: (setting) => setting.openness,
}

type Ends = readonly [estimate: number, low: number, high: number]
const interval = (ends: Ends) => ({ ...estimateOf(...ends), n: 6, level: 0.95, method: 'bca' as const })
const gain = (ends: Ends) => ({ ...estimateOf(...ends), n: 6, determined: true })

function pushedAt(openness: number, all: Ends, { n = 6, growth = [-0.01, -0.02, -0.005] as Ends } = {}): PushedOutcome {
  const peers = { channel: 'peerShare', amid: gain(all), alone: gain(all) }
  const data = { channel: 'dataPool', amid: gain([0, -0.1, 0.1]), alone: gain([0, -0.1, 0.1]) }
  const ticks = Array.from({ length: 9 }, (_, tick) => tick)
  return {
    setting: { openness },
    push: 1,
    outcome: 'adoption',
    n,
    ticks,
    response: ticks.map((tick) => estimateOf(tick / 100, tick / 200, tick / 50)),
    size: interval([1, 0.5, 2]),
    growth: interval(growth),
    gains: [data, peers],
    all: gain(all),
    interaction: interval([0, -0.1, 0.1]),
  }
}

async function gainTexts(pushed: PushedOutcome[]): Promise<string[]> {
  return gainFindings({ ...(await variedResults(made)), pushed }).map(({ en }) => en)
}

describe('gains', () => {
  it('tells where loops amplify most, that they stay below 1, and what carries them', async () => {
    const [first, second, ...rest] = await gainTexts([pushedAt(0.2, [0.3, 0.2, 0.4]), pushedAt(0.8, [0.6, 0.5, 0.7])])
    expect(first).toMatch(/most at openness of the algorithm commons 0\.8: gain 0\.600 \(0\.500 to 0\.700\)\. Wherever/)
    expect(first).toMatch(/stays below 1\.$/)
    expect(second).toMatch(/^Share of adopting peers makes most of it/)
    expect(rest).toEqual([])
  })

  it.each([
    ['is not told from 1', [0.9, 0.7, 1.2], /It is not told from 1 at: openness of the algorithm commons 0\.8\.$/],
    ['is above 1', [1.5, 1.2, 1.9], /It is above 1 at: openness of the algorithm commons 0\.8\.$/],
  ] as [string, Ends, RegExp][])('says where the gain %s', async (_, all, said) => {
    const [first] = await gainTexts([pushedAt(0.2, [0.3, 0.2, 0.4]), pushedAt(0.8, all)])
    expect(first).toMatch(said)
  })

  it('calls gains lower bounds where the response may still grow', async () => {
    const texts = await gainTexts([pushedAt(0.8, [0.6, 0.5, 0.7], { growth: [0.001, -0.01, 0.02] })])
    expect(texts.at(-1)).toContain('lower bounds')
  })

  it('says nothing without an interval', async () => {
    expect(await gainTexts([pushedAt(0.8, [0.6, 0.5, 0.7], { n: 4 })])).toEqual([])
  })

  it('draws gains by setting, or by channel where there is one, and the responses', async () => {
    const varied = await variedResults({ ...made, design: { kind: 'feedback', push, channels: [], settings: 'grid' } })
    const names = (pushed: PushedOutcome[]) => plannedFigures({ ...varied, pushed }).map(({ chart }) => chart)
    expect(names([pushedAt(0.2, [0.3, 0.2, 0.4]), pushedAt(0.8, [0.6, 0.5, 0.7])])).toEqual(['gains', 'push-response'])
    expect(names([pushedAt(0.2, [0.3, 0.2, 0.4])])).toEqual(['gains', 'push-response'])
    expect(names([])).toEqual([])
  })
})

const push = { instrument: 'adoptionSubsidy', amount: 0.1, start: 1, end: 9 } as const

describe('the end of the line of a transition', () => {
  const title = { en: '', zh: '' }
  const column = (name: string, en = name) => ({ name, title: { en, zh: en } })

  async function said(verdicts: ('crossover' | 'undecided')[], end?: Ends | null): Promise<string[]> {
    const sections: Section[] = [
      {
        name: 'transition-verdict',
        title,
        outcome: 'adoption',
        columns: [column('other', 'openness'), column('verdict')],
        rows: verdicts.map((verdict, i) => ({ other: levels[i], verdict: transitionKitWords.verdicts[verdict] })),
        notes: [],
      },
    ]
    const ends = end === null ? null : end && interval(end)
    if (ends !== undefined) {
      const rows = levels.map((other) => ({ other, at: interval([1, 0.5, 2]), width: interval([1, 0.5, 2]) }))
      sections.push({
        name: 'transition-line',
        title,
        outcome: 'adoption',
        columns: [column('other', 'openness'), column('at', 'chipPriceFactor')],
        rows: [...rows, { other: ends, at: ends, width: transitionKitWords.endPoint }],
        notes: [],
      })
    }
    return transitionFindings({ ...(await variedResults(made)), sections }).map(({ en }) => en)
  }

  it('counts verdicts, and has no end where nothing jumps', async () => {
    const [verdict] = await said(['crossover', 'crossover', 'crossover'])
    expect(verdict).toContain('crossover at 3 of 3 settings')
    expect(verdict).toContain('has no end point: nothing jumps')
  })

  it('stays open where a verdict does', async () => {
    const [verdict] = await said(['crossover', 'undecided', 'crossover'])
    expect(verdict).toContain('crossover at 2 of 3 settings and undecided at 1 of 3 settings')
    expect(verdict).toContain('stays open')
  })

  it.each([
    ['found within what was run', [0.4, 0.3, 0.6], 'ends where'],
    ['put outside', [0.4, -2, 3], 'No end point of the line of jumps of “'],
    ['not found', null, 'do not close in'],
  ] as [string, Ends | null, string][])('is %s', async (_, end, words) => {
    const [text] = await said(['undecided', 'undecided', 'undecided'], end)
    expect(text).toContain(words)
  })
})
