import { describe, expect, it } from 'vitest'
import { burstRatio } from '../../../../experiments/analysis/claim/burst-ratio.ts'
import { leadDuring } from '../../../../experiments/analysis/claim/lead-during.ts'
import { marginByMeans } from '../../../../experiments/analysis/claim/margin-by-means.ts'
import { withMeasures } from '../../../../experiments/analysis/claim/measured-points.ts'
import { panelSlope } from '../../../../experiments/analysis/claim/panel-slope.ts'
import { pathFigure } from '../../../../experiments/analysis/claim/path-measures.ts'
import { twinGrowth } from '../../../../experiments/analysis/claim/twin-growth.ts'
import { judgeExpectation } from '../../../../experiments/analysis/judge-expectation.ts'
import type { Measure } from '../../../../experiments/spec/claim.ts'
import { normal } from '../../../../model/random.ts'

const common = { name: 'm', of: 'x', from: 0 }
const ticks = (length: number, value: (tick: number) => number) =>
  Float64Array.from({ length }, (_, tick) => value(tick))

describe('measures of one path', () => {
  const line = ticks(41, (tick) => tick / 40)

  it('tell when it has gone half of its way, and when it crosses a level', () => {
    expect(pathFigure({ ...common, kit: 'takeoff', share: 0.5 }, line, undefined)).toBe(20)
    expect(pathFigure({ ...common, kit: 'takeoff', share: 0.5, from: 20 }, line, undefined)).toBe(30)
    expect(pathFigure({ ...common, kit: 'crossing', level: 0.75 }, line, undefined)).toBe(30)
    expect(pathFigure({ ...common, kit: 'crossing', level: 2 }, line, undefined)).toBe(41)
    expect(
      pathFigure(
        { ...common, kit: 'takeoff', share: 0.5 },
        ticks(41, () => 1),
        undefined,
      ),
    ).toBeNaN()
  })

  it('tell when a path is highest, over a year or a quarter', () => {
    // A spike of one quarter at 5, and a hill about 20.
    const hill = ticks(41, (tick) => (tick === 5 ? 3 : 0) + Math.max(0, 2 - 0.1 * Math.abs(tick - 20)))
    expect(pathFigure({ ...common, kit: 'peak', over: 1 }, hill, undefined)).toBe(5)
    expect(pathFigure({ ...common, kit: 'peak', over: 5 }, hill, undefined)).toBe(20)
    expect(pathFigure({ ...common, kit: 'peak', over: 1, from: 8 }, hill, undefined)).toBe(20)
    const flat = ticks(9, () => 1)
    expect(pathFigure({ ...common, kit: 'peak', over: 4 }, flat, undefined)).toBeNaN()
  })

  it('tell by how much a path is higher while another is on its way', () => {
    const during = { ...common, kit: 'during' as const, on: 'y', low: 0.25, high: 0.75 }
    // From tick 10 to 29 the line is between a quarter and three quarters of its way.
    const raised = ticks(41, (tick) => (tick >= 10 && tick < 30 ? 5 : 2))
    expect(leadDuring(raised, line, during)).toBe(3)
    expect(leadDuring(line, raised, during)).toBeNaN()
    expect(
      leadDuring(
        raised,
        ticks(41, () => 1),
        during,
      ),
    ).toBeNaN()
  })

  it('tell a jump from a slope, and the area of a loop', () => {
    const design = {
      kind: 'path',
      parameter: 'openness',
      from: 0,
      to: 1,
      steps: 4,
      ticksPerStep: 2,
      back: true,
    } as const
    // Held values 0 0 0 1 1 there, 1 1 1 0 back: the loop is open over half of the range.
    const jump = ticks(19, (tick) => (tick > 6 && tick <= 16 ? 1 : 0))
    expect(pathFigure({ ...common, kit: 'largest-step' }, jump, design)).toBe(1)
    expect(pathFigure({ ...common, kit: 'loop-area' }, jump, design)).toBeCloseTo(0.5, 12)
    const slope = ticks(19, (tick) => Math.ceil(Math.min(tick, 18 - tick + 2) / 2))
    expect(pathFigure({ ...common, kit: 'largest-step' }, slope, design)).toBeCloseTo(0.25, 12)
  })
})

describe('measures of several runs', () => {
  it('the slope within economies ignores their levels and what moves all at once', () => {
    const runs = [0, 1, 2].map((point) => {
      const x = ticks(20, (tick) => tick * (point + 1) + Math.sin(tick * (point + 2)))
      const y = x.map((value, tick) => 0.3 * value + 100 * point + Math.cos(tick))
      return { point, replicate: 0, figures: { x, y } }
    })
    expect(panelSlope(runs, { name: 'm', kit: 'regression', of: 'y', on: 'x', from: 2, every: 3 })).toBeCloseTo(0.3, 10)
    expect(
      panelSlope(runs.slice(0, 1), { name: 'm', kit: 'regression', of: 'y', on: 'x', from: 0, every: 1 }),
    ).toBeNaN()
  })

  it('twins part at the rate at which their distance grows', () => {
    const first = ticks(30, (tick) => Math.sin(tick))
    const second = first.map((value, tick) => value + 1e-8 * Math.exp(0.4 * tick))
    const twins = { ...common, kit: 'twins' as const, to: 20, pairs: [] } satisfies Measure
    expect(twinGrowth(first, second, twins)).toBeCloseTo(0.4, 6)
    expect(twinGrowth(first, first, twins)).toBeNaN()
    expect(twinGrowth(first, undefined, twins)).toBeNaN()
  })

  it('bursts of heavy tails lie nearer a power law than an exponential, and light ones do not', () => {
    const path = (size: (u: number) => number): Float64Array => {
      let level = 0
      return ticks(4000, (tick) => {
        const u = 0.5 * (1 + Math.tanh(normal(3, 3, tick, 0)))
        level += tick % 2 === 0 ? size(u) : 0
        return level
      })
    }
    const asked = { ...common, kit: 'bursts', unit: 1, against: 'exponential' } as const
    const heavy = burstRatio(
      path((u) => 5 * (1 - u) ** (-1 / 1.2)),
      asked,
    )
    const light = burstRatio(
      path((u) => 10 - 20 * Math.log(1 - 0.999 * u)),
      asked,
    )
    expect(heavy).toBeGreaterThan(0)
    expect(light).toBeLessThan(heavy)
    expect(
      burstRatio(
        ticks(10, () => 1),
        asked,
      ),
    ).toBeNaN()
  })

  const points = [0, 1, 2, 3].map((point) => ({
    point,
    setting: { alternative: point },
    figures: { y: Array.from({ length: 6 }, (_, r) => point * point + 0.01 * r) },
  }))

  it('stand at the points that they are about', () => {
    const runs = points.flatMap(({ point }) =>
      Array.from({ length: 6 }, (_, replicate) => ({
        point,
        replicate,
        figures: { x: ticks(10, (tick) => 1e-6 * Math.exp((point % 2) * 0.3 * tick) + replicate) },
      })),
    )
    const pair = { first: { alternative: 0 }, second: { alternative: 1 } }
    const measured = withMeasures(points, runs, [{ ...common, kit: 'twins', to: 9, pairs: [pair] }], undefined)
    expect(measured.map(({ figures }) => figures.m.length)).toEqual([6, 0, 0, 0])
    const growing = { outcome: 'm', interval: 0.95, where: {}, prediction: { kind: 'gt', than: 0 } } as const
    const context = { design: undefined, seed: 1, paired: true }
    expect(judgeExpectation(growing, measured, context)).toMatchObject({ verdict: { ruling: 'supported' } })
    expect(judgeExpectation(growing, measured, context).places).toHaveLength(1)
  })

  it('differences, interactions and other contrasts are taken replicate by replicate', () => {
    const contrast = [1, -1, -1, 1].map((weight, alternative) => ({ weight, at: { alternative } }))
    const prediction = { kind: 'within', low: 3.9, high: 4.1 } as const
    const asked = { outcome: 'y', interval: 0.95, where: {}, contrast, prediction }
    const { verdict, places } = judgeExpectation(asked, points, { design: undefined, seed: 1, paired: true })
    // 9 - 4 - 1 + 0; what replicates share falls out.
    places[0].figures.forEach((figure) => expect(figure).toBeCloseTo(4, 10))
    expect(verdict).toMatchObject({ ruling: 'supported', of: 'contrast' })
    expect(marginByMeans(asked, points, undefined)).toBeCloseTo(0.1, 10)
  })

  it('margins by means tell sides without an interval', () => {
    const asked = { outcome: 'y', interval: 0.95, where: {} }
    const rising = { kind: 'monotone', direction: 'increasing', factor: 'alternative' } as const
    expect(marginByMeans({ ...asked, prediction: rising }, points, undefined)).toBeCloseTo(1, 10)
    const high = { kind: 'optimum', at: 'high', goal: 'max', factor: 'alternative' } as const
    expect(marginByMeans({ ...asked, prediction: high }, points, undefined)).toBeCloseTo(5, 10)
    expect(marginByMeans({ ...asked, prediction: { ...high, at: 'interior' } }, points, undefined)).toBeCloseTo(-5, 10)
    expect(marginByMeans({ ...asked, prediction: { kind: 'gt', than: 2 } }, points, undefined)).toBeCloseTo(-1.975, 10)
  })
})
