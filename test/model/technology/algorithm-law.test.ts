import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  explosionTime,
  ideasGrowth,
  nextAlgorithm,
  softwareLoopExponent,
} from '../../../model/technology/algorithm-law.ts'
import { researchInput } from '../../../model/technology/research-input.ts'

fc.configureGlobal({ seed: 20230701 })

/** The closed loop, research ~ software, followed a millionfold in steps of a share of its own pace: time and level. */
function followLoop(start: number, k: number, crowding: number, returns: number, step: number): [number, number] {
  let level = start
  let time = 0
  while (level < start * 1e6) {
    // Research of a period dt: the stock grows by k R^l dt.
    const pace = ((k * returns) / crowding) * level ** softwareLoopExponent(crowding, returns)
    const dt = step / pace
    const middle = nextAlgorithm(level, level, (k * dt) / 2, crowding, returns)
    const stock = level ** (crowding / returns) + k * dt * middle ** crowding
    level = stock ** (returns / crowding)
    time += dt
  }
  return [time, level]
}

describe('algorithm law', () => {
  it('doubles with cumulative research r times over', () => {
    // Constant research: the stock doubles from 1 to 2, the level by 2^(r/l).
    expect(nextAlgorithm(1, 1, 1, 0.7, 1.25)).toBeCloseTo(2 ** (1.25 / 0.7), 12)
    // Research and its stock's l-th root growing together: level ~ research^r.
    const level = (research: number) => (research ** 0.7) ** (1.25 / 0.7)
    expect(level(16) / level(8)).toBeCloseTo(2 ** 1.25, 12)
  })

  it('does the same in one period as in two, with research given', () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true })
    fc.assert(
      fc.property(positive, positive, positive, (level, research, k) => {
        const once = nextAlgorithm(level, research, 2 * k, 0.7, 1.25)
        const twice = nextAlgorithm(nextAlgorithm(level, research, k, 0.7, 1.25), research, k, 0.7, 1.25)
        expect(twice / once).toBeCloseTo(1, 11)
        expect(once).toBeGreaterThan(level)
      }),
    )
    expect(nextAlgorithm(3, 0, 1, 0.7, 1.25)).toBe(3)
  })

  it('explodes in the closed loop iff r > 1, at S0^(-a)/(ka) with a = l(1 - 1/r)', () => {
    const a = softwareLoopExponent(0.7, 1.25)
    expect(a).toBeCloseTo(0.14, 14)
    const rate = (0.02 * 1.25) / 0.7
    const blowUp = explosionTime(2, rate, a)
    // The rest of the way, from a millionfold to infinity, in closed form.
    const [time, level] = followLoop(2, 0.02, 0.7, 1.25, 1e-3)
    const rest = explosionTime(level, rate, a)
    expect((time + rest) / blowUp).toBeCloseTo(1, 5)
    expect(softwareLoopExponent(0.7, 1)).toBe(0)
    expect(explosionTime(2, rate, softwareLoopExponent(0.7, 1))).toBe(Number.POSITIVE_INFINITY)
    expect(explosionTime(2, rate, softwareLoopExponent(0.7, 0.8))).toBe(Number.POSITIVE_INFINITY)
  })

  it('slows down for r < 1 and speeds up for r > 1', () => {
    const growth = (level: number, returns: number) => nextAlgorithm(level, level, 1e-3, 0.7, returns) / level - 1
    expect(growth(100, 0.8)).toBeLessThan(growth(1, 0.8))
    expect(growth(100, 1)).toBeCloseTo(growth(1, 1), 12)
    expect(growth(100, 1.25)).toBeGreaterThan(growth(1, 1.25))
  })

  it('lets ideas explode at A0^(-f)/(kf)', () => {
    let level = 1.5
    let time = 0
    while (level < 1.5e5) {
      const dt = 1e-3 / (0.03 * level ** 0.4)
      const middle = level + (dt / 2) * ideasGrowth(level, 0.03, 0.4)
      level += dt * ideasGrowth(middle, 0.03, 0.4)
      time += dt
    }
    expect((time + explosionTime(level, 0.03, 0.4)) / explosionTime(1.5, 0.03, 0.4)).toBeCloseTo(1, 6)
    expect(explosionTime(1.5, 0.03, 0.4)).toBeCloseTo(1.5 ** -0.4 / 0.012, 10)
  })
})

describe('research input', () => {
  it('is Cobb-Douglas, and nothing without a part that counts', () => {
    expect(researchInput(2, 3, 5, 0.5, 0.2)).toBeCloseTo(2 ** 0.5 * 3 ** 0.2 * 5 ** 0.3, 12)
    expect(researchInput(2, 0, 5, 0.5, 0.2)).toBe(0)
    expect(researchInput(2, 0, 5, 0.5, 0)).toBeCloseTo(Math.sqrt(10), 12)
  })
})
