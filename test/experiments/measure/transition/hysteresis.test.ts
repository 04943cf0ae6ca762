import { describe, expect, it } from 'vitest'
import { hysteresisLimit } from '../../../../experiments/measure/transition/hysteresis-limit.ts'
import { loopArea } from '../../../../experiments/measure/transition/loop-area.ts'
import { quasiStaticArea } from '../../../../experiments/measure/transition/quasi-static-area.ts'
import { turningPoints } from '../../../../experiments/measure/transition/turning-points.ts'
import { normal } from '../../../../model/random.ts'
import { meanFieldRoot } from './curie-weiss.ts'

/** Branch of m = tanh(K m + h) as a curve: h = artanh m - K m. */
const branch = (coupling: number, points: number) =>
  Array.from({ length: points }, (_, i) => {
    const state = -0.9999 + (1.9998 * i) / (points - 1)
    return { state, control: Math.atanh(state) - coupling * state }
  })

/** Area of a sweep of dm/dt = tanh(K m + h) - m, from -1 to 1 and back at one speed of h. */
function sweptArea(coupling: number, rate: number): number {
  const steps = Math.ceil(2 / rate / 0.05)
  const [controls, responses]: number[][] = [[], []]
  let m = meanFieldRoot(coupling, -1, -1)
  for (let i = 0; i <= 2 * steps; i++) {
    const h = i <= steps ? -1 + (2 * i) / steps : 3 - (2 * i) / steps
    m += 0.05 * (Math.tanh(coupling * m + h) - m)
    controls.push(h)
    responses.push(m)
  }
  return loopArea(controls, responses)
}

describe('turningPoints', () => {
  it('finds the spinodals of mean field', () => {
    const folds = turningPoints(branch(2, 4001))
    expect(folds.map(({ control }) => control)).toHaveLength(2)
    expect(Math.abs(folds[0].control - 0.53284)).toBeLessThan(1e-6)
    expect(Math.abs(folds[1].control + 0.53284)).toBeLessThan(1e-6)
    expect(folds[1].state).toBeCloseTo(Math.sqrt(0.5), 5)
  })

  it('finds the folds of grazing (May 1977)', () => {
    // x (1 - x) = h x^2 / (s^2 + x^2) with s = 0.1, as h of x.
    const grazing = Array.from({ length: 2000 }, (_, i) => {
      const state = 0.005 + (0.99 * i) / 2000
      return { state, control: ((1 - state) * (0.01 + state * state)) / state }
    })
    const folds = turningPoints(grazing).map(({ control }) => control)
    expect(folds.toSorted((a, b) => b - a)[0]).toBeCloseTo(0.2604365, 6)
    expect(folds.toSorted((a, b) => a - b)[0]).toBeCloseTo(0.178723, 6)
  })

  it('finds none along a branch that does not turn', () => {
    expect(turningPoints(branch(0.9, 500))).toEqual([])
  })
})

describe('loopArea', () => {
  it('equals the exact area of the slowest loop of mean field at K = 2', () => {
    const spinodal = Math.SQRT1_2 * 2 - Math.atanh(Math.SQRT1_2)
    const landing = meanFieldRoot(2, spinodal)
    expect(Math.abs(landing - 0.986784)).toBeLessThan(1e-6)
    const points = 20_000
    // Down the upper branch from where the way up lands on it, jump, up the lower branch, jump.
    const upper = Array.from({ length: points }, (_, i) => {
      const m = landing + ((Math.SQRT1_2 - landing) * i) / (points - 1)
      return { m, h: Math.atanh(m) - 2 * m }
    })
    const loop = [...upper, ...upper.map(({ m, h }) => ({ m: -m, h: -h }))]
    const area = loopArea(
      loop.map(({ h }) => h),
      loop.map(({ m }) => m),
    )
    expect(Math.abs(area - 1.999149)).toBeLessThan(1e-4)
  })

  it('is 0 where the way back is the way there', () => {
    expect(loopArea([0, 1, 2, 1], [3, 5, 9, 5])).toBe(0)
  })
})

describe('quasiStaticArea', () => {
  const rates = [0.0005, 0.001, 0.002, 0.004]

  it('follows swept loops to the exact area, and lag without a loop to 0', () => {
    const loops = rates.map((rate) => sweptArea(2, rate))
    expect(loops[0]).toBeGreaterThan(2.01)
    expect(Math.abs(quasiStaticArea(rates, loops) - 1.999149)).toBeLessThan(0.01)
    const lag = rates.map((rate) => sweptArea(0.5, rate))
    expect(lag[3]).toBeGreaterThan(0.005)
    expect(Math.abs(quasiStaticArea(rates, lag))).toBeLessThan(1e-4)
  })
})

describe('hysteresisLimit', () => {
  const rates = [0.001, 0.002, 0.004]
  const sweeps = (limit: number, sizes: number[]) =>
    sizes.map((size) => ({
      size,
      controls: rates,
      replicates: rates.map((rate, i) =>
        Array.from(
          { length: 10 },
          (_, r) => limit - size ** (-2 / 3) + 3 * rate ** (2 / 3) + 0.002 * normal(1, 2, r, 10 * size + i),
        ),
      ),
    }))

  it('takes both limits and holds the truth in its interval', () => {
    const { limit, bySize } = hysteresisLimit(sweeps(0.5, [100, 200, 400]), { seed: 1, resamples: 400 })
    expect(limit?.low).toBeLessThan(0.5)
    expect(limit?.high).toBeGreaterThan(0.5)
    expect(bySize.map(({ size }) => size)).toEqual([100, 200, 400])
    expect(bySize[0].area.estimate).toBeLessThan(bySize[2].area.estimate)
  })

  it('claims no limit from two sizes', () => {
    expect(hysteresisLimit(sweeps(0.5, [100, 200]), { seed: 1, resamples: 50 }).limit).toBeUndefined()
  })
})
