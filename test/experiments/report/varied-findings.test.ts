import { describe, expect, it } from 'vitest'
import { saltelli } from '../../../experiments/design/samplers/saltelli.ts'
import { variedFindings } from '../../../experiments/report/varied/findings/all.ts'
import { factorOf, variedResults } from './varied-results.ts'

const levels = [0.2, 0.5, 0.8]
const openness = factorOf('openness', levels)
const line = levels.map((value) => ({ openness: value }))
/** Scattered evenly over -1 to 1, and the same each time. */
const chance = (replicate: number, point = 0) => {
  const far = Math.abs(Math.sin(12.9898 * replicate + 78.233 * (point + 1)) * 43758.5453)
  return 2 * (far - Math.floor(far)) - 1
}
const expectation = { outcome: 'adoption', interval: 0.95, where: {} }
const texts = async (made: Parameters<typeof variedResults>[0]) =>
  variedFindings(await variedResults(made)).map(({ en }) => en)

describe('what was expected', () => {
  const rising = {
    ...expectation,
    prediction: { kind: 'monotone', direction: 'increasing', factor: 'openness' },
  } as const

  it('is supported where every step carries it, and told with the interval that decides', async () => {
    const [first] = await texts({
      design: { kind: 'grid' },
      factors: [openness],
      settings: line,
      outcome: (setting, r, p) => setting.openness * 0.5 + 0.01 * chance(r, p),
      expect: [rising],
    })
    expect(first).toMatch(/^As expected, “.*” rises as openness of the algorithm commons rises: /)
    expect(first).toMatch(/: step to the next level 1\d\.\d points \(1\d\.\d to 1\d\.\d\)/)
  })

  it('is contradicted where the outcome goes the other way', async () => {
    const [first] = await texts({
      design: { kind: 'grid' },
      factors: [openness],
      settings: line,
      outcome: (setting, r, p) => 0.5 - setting.openness * 0.5 + 0.01 * chance(r, p),
      expect: [rising],
    })
    expect(first).toMatch(/^Against expectation/)
  })

  it('is left open with fewer than five replicates', async () => {
    const [first] = await texts({
      design: { kind: 'grid' },
      factors: [openness],
      settings: line,
      outcome: (setting) => setting.openness,
      replicates: 3,
      expect: [{ ...expectation, prediction: { kind: 'gt', than: 0.1 } }],
    })
    expect(first).toContain('too few replicates for an interval')
  })
})

describe('over a grid', () => {
  const grid = (outcome: Parameters<typeof variedResults>[0]['outcome']) =>
    texts({ design: { kind: 'grid' }, factors: [openness], settings: line, outcome })

  it('tells a rise that the interval carries', async () => {
    const [said] = await grid((setting, r, p) => 0.3 * setting.openness + 0.01 * chance(r, p))
    expect(said).toMatch(/^“.*” rises by 1\d\.\d points \(.* from 0\.2 to 0\.8\.$/)
  })

  it('tells no direction where chance is as large', async () => {
    const [said] = await grid((setting, r, p) => 0.001 * setting.openness + 0.2 * chance(r, p))
    expect(said).toMatch(/no change of “.*” can be told from none/)
    expect(said).not.toMatch(/ rises | falls /)
  })
})

describe('Sobol indices', () => {
  const factors = [factorOf('openness'), factorOf('peerEffect')]
  const design = { kind: 'saltelli', points: 128, secondOrder: false } as const
  const settings = saltelli(factors, design)

  it('name the factor that has a part in most of the variance, and those that have none', async () => {
    const said = await texts({ design, factors, settings, outcome: ({ openness: x }) => x, replicates: 1 })
    expect(said[0]).toMatch(/^Openness of the algorithm commons has a part in most of the variance.*: ST 1\.\d+ \(/)
  })

  it('say that chance has swallowed all where it has', async () => {
    const outcome = (_: unknown, r: number, p: number) => chance(r, p)
    const said = await texts({ design, factors, settings, outcome, replicates: 4 })
    expect(said[0]).toContain('No factor can be told from chance')
    expect(said[1]).toMatch(/^Chance takes (9\d|100)/)
  })
})

describe('alternatives', () => {
  const title = (name: string) => ({ en: name, zh: name })
  const alternative = (name: string) => ({ name, title: title(name), parameters: {}, policies: [] })
  const design = {
    kind: 'compare' as const,
    alternatives: [alternative('Nothing'), alternative('Subsidy')],
    scenarios: 6,
  }
  const settings = [0, 1].flatMap((place) =>
    Array.from({ length: 6 }, (_, s) => ({ alternative: place, peerEffect: s / 6 })),
  )

  it('are told by their difference from the first', async () => {
    const said = await texts({
      design,
      factors: [factorOf('peerEffect')],
      settings,
      outcome: (setting, r) => 0.1 + 0.05 * setting.alternative + 0.01 * chance(r, setting.peerEffect),
    })
    expect(said[0]).toMatch(/^Against “Nothing”, “Subsidy” raises “.*” by 5(\.0)? points/)
  })

  it('are not told apart where the interval holds nought', async () => {
    const said = await texts({
      design,
      factors: [factorOf('peerEffect')],
      settings,
      outcome: (setting, r) => 0.1 + 0.05 * chance(r, setting.peerEffect + 10 * setting.alternative),
    })
    expect(said[0]).toContain('“Subsidy” is not distinguishable from “Nothing”')
  })
})
