import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementaryCycles } from '../../../../experiments/measure/feedback/loops/elementary-cycles.ts'
import { fittedScores } from '../../../../experiments/measure/feedback/loops/fitted-scores.ts'
import {
  flowTerms,
  linkScore,
  linkTerms,
  meanTerms,
} from '../../../../experiments/measure/feedback/loops/link-score.ts'
import { loopScore, relativeLoopScores } from '../../../../experiments/measure/feedback/loops/loop-scores.ts'
import { type CausalSystem, systemScores } from '../../../../experiments/measure/feedback/loops/system-scores.ts'
import { normal } from '../../../../model/random.ts'

const at = (system: CausalSystem, paths: Record<string, number[]>) => systemScores(system, [paths])

describe('link scores (2023)', () => {
  it('of z = 2x + y from (5, 4) to (7, 5) are 0.8 and 0.2', () => {
    const system = { z: { inputs: ['x', 'y'], value: (x: number, y: number) => 2 * x + y } }
    const scores = at(system, { x: [5, 7], y: [4, 5], z: [14, 19] })
    expect(scores('x', 'z')[0]).toBeCloseTo(0.8, 12)
    expect(scores('y', 'z')[0]).toBeCloseTo(0.2, 12)
  })

  it('of z = (w + x)/y from (7, 2, 3) to (10, 4, 5) are 5, 3.333 and -6', () => {
    const system = { z: { inputs: ['w', 'x', 'y'], value: (w: number, x: number, y: number) => (w + x) / y } }
    const scores = at(system, { w: [7, 10], x: [2, 4], y: [3, 5], z: [3, 2.8] })
    expect(scores('w', 'z')[0]).toBeCloseTo(5, 10)
    expect(scores('x', 'z')[0]).toBeCloseTo(10 / 3, 10)
    expect(scores('y', 'z')[0]).toBeCloseTo(-6, 10)
  })

  it('of an inflow 5 -> 10 and an outflow 4 -> 5 to their stock are 1.25 and -0.25', () => {
    expect(linkScore(flowTerms(5, 5, 1, 1))).toBe(1.25)
    expect(linkScore(flowTerms(1, 5, 1, -1))).toBe(-0.25)
    const scores = at({ s: { inflows: ['in'], outflows: ['out'] } }, { in: [5, 10], out: [4, 5], s: [0, 1] })
    expect([scores('in', 's')[0], scores('out', 's')[0]]).toEqual([1.25, -0.25])
  })

  it('are 0 at equilibrium', () => {
    expect(linkScore(linkTerms(0, 0, 0))).toBe(0)
    expect(linkScore(linkTerms(2, 0, 1))).toBe(0)
    expect(linkScore(flowTerms(0, 1, 1, 1))).toBe(0)
  })

  it('divide means over replicates, and do not average ratios', () => {
    const mean = meanTerms([linkTerms(1, 0.01, 1), linkTerms(1, 1.99, 1)])
    expect(linkScore(mean)).toBeCloseTo(1, 12)
  })

  it('take the sign of the stronger replicates', () => {
    expect(linkScore(meanTerms([linkTerms(4, 2, 1), linkTerms(-1, 2, 1)]))).toBeCloseTo(0.75, 12)
    expect(linkScore(meanTerms([linkTerms(4, 2, -1), linkTerms(1, 2, 1)]))).toBeCloseTo(-1.25, 12)
  })

  it('name a link that the map does not have', () => {
    const scores = at({ z: { inputs: ['x'], value: (x: number) => x } }, { x: [1, 2], z: [1, 2] })
    expect(() => scores('y', 'z')).toThrow('y -> z')
  })
})

describe('loop scores', () => {
  // Logistic growth S' = S + 0.1 S (1 - S/K): a reinforcing loop through births, a balancing one through the room left.
  const room = (s: number) => 1 - s
  const births = (s: number, r: number) => 0.1 * s * r
  const system: CausalSystem = {
    births: { inputs: ['stock', 'room'], value: births },
    room: { inputs: ['stock'], value: room },
    stock: { inflows: ['births'], outflows: [] },
  }
  const stock = [0.01]
  for (let t = 0; t < 120; t++) stock.push(stock[t] + births(stock[t], room(stock[t])))
  const paths = { stock, room: stock.map(room), births: stock.map((s) => births(s, room(s))) }
  const scores = systemScores(system, [paths])
  const loops = [
    ['stock', 'births'],
    ['stock', 'room', 'births'],
  ]

  it('of exponential growth are 1', () => {
    const growth: CausalSystem = {
      flow: { inputs: ['s'], value: (s: number) => 0.1 * s },
      s: { inflows: ['flow'], outflows: [] },
    }
    const s = Array.from({ length: 10 }, (_, t) => 1.1 ** t)
    const score = loopScore(['s', 'flow'], systemScores(growth, [{ s, flow: s.map((x) => 0.1 * x) }]))
    for (const value of score) expect(value).toBeCloseTo(1, 9)
  })

  it('of logistic growth pass the lead from the reinforcing to the balancing loop at half of capacity', () => {
    const [growing, limiting] = relativeLoopScores(loops, scores)
    const turn = growing.findIndex((score, step) => score < -limiting[step])
    expect(stock[turn - 1]).toBeLessThan(0.5)
    expect(stock[turn + 1]).toBeGreaterThan(0.5)
    expect(growing[0]).toBeGreaterThan(0.9)
    expect(limiting[119]).toBeLessThan(-0.9)
  })

  it('are shares of what acts', () => {
    const [growing, limiting] = relativeLoopScores(loops, scores)
    growing.forEach((score, step) => expect(Math.abs(score) + Math.abs(limiting[step])).toBeCloseTo(1, 12))
  })
})

describe('elementary cycles', () => {
  const complete = (n: number) =>
    Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => j).filter((j) => j !== i))

  it.each([
    [2, 1],
    [3, 5],
    [4, 20],
    [5, 84],
    [6, 409],
    [7, 2365],
  ])('of the complete graph of %d nodes are %d', (n, count) => {
    expect(elementaryCycles(complete(n))).toHaveLength(count)
  })

  it('count a node that acts on itself, and none in a chain', () => {
    expect(elementaryCycles([[0, 1], [2], []])).toEqual([[0]])
    expect(elementaryCycles([[1], [2], []])).toEqual([])
  })

  it('are those that trying every path finds', () => {
    const graphs = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.array(
        fc.subarray(
          Array.from({ length: n }, (_, i) => i),
          { maxLength: n },
        ),
        { minLength: n, maxLength: n },
      ),
    )
    fc.assert(
      fc.property(graphs, (graph) => {
        const found: string[] = []
        const walk = (path: number[]): void => {
          for (const next of graph[path[path.length - 1]]) {
            if (next === path[0]) found.push(path.join())
            else if (next > path[0] && !path.includes(next)) walk([...path, next])
          }
        }
        graph.forEach((_, start) => walk([start]))
        expect(
          elementaryCycles(graph)
            .map((cycle) => cycle.join())
            .sort(),
        ).toEqual(found.sort())
      }),
    )
  })
})

describe('scores fitted to runs', () => {
  const map = [
    { cause: 'x', effect: 'y' },
    { cause: 'y', effect: 'x' },
    { cause: 'u', effect: 'x' },
  ]
  /** x' = 0.6 y + 2 u, y' = 0.5 x, u drawn. */
  const run = (seed: number) => {
    const u = Array.from({ length: 40 }, (_, t) => normal(seed, 1, 0, t))
    const [x, y] = [[0], [0]]
    for (let t = 1; t < 40; t++) {
      x.push(0.6 * y[t - 1] + 2 * u[t - 1])
      y.push(0.5 * x[t - 1])
    }
    return { x, y, u }
  }

  it('find the parts that a linear system was made with', () => {
    const paths = run(1)
    const scores = fittedScores(map, [paths])
    const { x, y, u } = paths
    for (let t = 1; t < 38; t++) {
      const change = x[t + 1] - x[t]
      expect(Math.abs(scores('y', 'x')[t - 1])).toBeCloseTo(Math.abs((0.6 * (y[t] - y[t - 1])) / change), 6)
      expect(Math.abs(scores('u', 'x')[t - 1])).toBeCloseTo(Math.abs((2 * (u[t] - u[t - 1])) / change), 6)
      expect(scores('x', 'y')[t - 1]).toBeCloseTo(x[t] === x[t - 1] ? 0 : 1, 6)
    }
  })

  it('average replicates before they divide, so that one that hardly moves is not heard above the rest', () => {
    const still = { x: new Array(40).fill(1), y: new Array(40).fill(1), u: new Array(40).fill(0) }
    const [alone, both] = [fittedScores(map, [run(2)]), fittedScores(map, [run(2), still])]
    expect(both('x', 'y')[20]).toBeCloseTo(alone('x', 'y')[20], 2)
  })

  it('name a link that the map does not have', () => {
    expect(() => fittedScores(map, [run(1)])('u', 'y')).toThrow('u -> y')
  })
})
