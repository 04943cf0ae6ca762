import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { basins } from '../../../../experiments/measure/chaos/basins.ts'
import { damageBetween } from '../../../../experiments/measure/chaos/damage.ts'
import { damageSpreading } from '../../../../experiments/measure/chaos/damage-spreading.ts'
import { uniform } from '../../../../model/random.ts'

describe('damageBetween', () => {
  it('counts agents that differ and how far', () => {
    const { share, distance } = damageBetween(
      [
        [0, 0, 0, 0],
        [1, 1, 0, 0],
      ],
      [
        [0, 0, 0, 2],
        [0, 0, 0, 0],
      ],
    )
    expect([...share]).toEqual([0.25, 0.5])
    expect(distance[0]).toBe(1)
    expect(distance[1]).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('is nothing between a run and itself, and the same both ways', () => {
    const run = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(run, run, (first, second) => {
        expect(damageBetween(first, second)).toEqual(damageBetween(second, first))
        expect([...damageBetween(first, first).share]).toEqual([0, 0, 0])
      }),
    )
  })
})

describe('damageSpreading', () => {
  /** Ising chain of all with all under Glauber's heat bath; twins share each draw. */
  function twins(coupling: number, replicate: number): number[] {
    const n = 100
    const runs = [0, 1].map((twin) => {
      const spins: number[] = Array.from({ length: n }, (_, i) => (uniform(1, 1, i, replicate) < 0.5 ? -1 : 1))
      if (twin === 1) for (let i = 0; i < n; i++) spins[i] = -spins[i]
      const states = [[...spins]]
      for (let t = 1; t <= 200; t++) {
        for (let i = 0; i < n; i++) {
          const site = Math.floor(uniform(replicate, 2, i, t) * n)
          const m = spins.reduce((sum, spin) => sum + spin, 0) / n
          spins[site] = uniform(replicate, 3, i, t) < 1 / (1 + Math.exp(-2 * coupling * m)) ? 1 : -1
        }
        states.push([...spins])
      }
      return states
    })
    return [...damageBetween(runs[0], runs[1]).share]
  }

  it('heals without order and stays where two phases keep twins apart', () => {
    const spread = (coupling: number) =>
      damageSpreading(
        Array.from({ length: 12 }, (_, replicate) => twins(coupling, replicate)),
        { seed: 1, resamples: 300 },
      )
    expect(spread(0.3).survived.estimate).toBe(0)
    expect(spread(0.3).shareOfSurvivors).toBe(Number.NaN)
    const ordered = spread(2)
    expect(ordered.survived.low).toBeGreaterThan(0.5)
    expect(ordered.shareOfSurvivors).toBeGreaterThan(0.8)
  })
})

describe('basins', () => {
  it('finds the two phases of mean field and their shares', () => {
    const finals = Array.from({ length: 40 }, (_, s) => {
      let m = -0.975 + 0.05 * s
      for (let i = 0; i < 400; i++) m = Math.tanh(1.5 * m + 0.02)
      return [m]
    })
    const found = basins(finals, 1e-3)
    expect(found.map(({ starts }) => starts.length)).toEqual([21, 19])
    expect(found[0].attractor[0]).toBeGreaterThan(0.85856)
    expect(found[0].share.low).toBeLessThan(0.525)
  })

  it('chains neighbours, keeps strangers apart, and leaves out what is not finite', () => {
    const found = basins(
      [
        [0, 0],
        [0.9, 0],
        [1.8, 0],
        [9, 9],
        [Number.NaN, 0],
      ],
      1,
    )
    expect(found.map(({ starts }) => starts)).toEqual([[0, 1, 2], [3]])
    expect(found[0].share.estimate).toBe(0.6)
    expect(found[0].attractor).toEqual([0.9, 0])
  })
})
