import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  effectiveLabour,
  marginalEffectiveLabour,
  mismatchedLabour,
} from '../../../model/technology/task-assignment.ts'

fc.configureGlobal({ seed: 20230701 })

const people = fc.double({ min: 0, max: 100, noNaN: true })
const mix = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => [Math.min(a, b), 1 - Math.max(a, b)] as const)

/** Brute force: fill from the top class down, own class first, then what is left over above, then from below. */
function standInsByHand(e: number[], q: number[]): number {
  const all = e[0] + e[1] + e[2]
  const slots = q.map((share) => share * all)
  const free = [...e]
  const take = (worker: number, slot: number) => {
    const moved = Math.min(free[worker], slots[slot])
    free[worker] = free[worker] - moved
    slots[slot] = slots[slot] - moved
    return moved
  }
  for (const k of [0, 1, 2]) take(k, k)
  for (const [worker, slot] of [
    [2, 1],
    [1, 0],
    [2, 0],
  ] as const)
    take(worker, slot)
  return take(1, 2) + take(0, 1) + take(0, 2)
}

describe('task assignment', () => {
  it('loses nothing when people fit the work or stand above it', () => {
    expect(effectiveLabour(5, 3, 2, 0.3, 0.2, 0.6)).toBe(10)
    expect(effectiveLabour(0, 0, 10, 0.3, 0.2, 0.6)).toBe(10)
  })

  it('counts stand-ins at the mismatch factor', () => {
    expect(mismatchedLabour(10, 0, 0, 0.3, 0.2)).toBeCloseTo(5, 14)
    expect(effectiveLabour(10, 0, 0, 0.3, 0.2, 0.6)).toBeCloseTo(8, 14)
    expect(effectiveLabour(5, 5, 0, 0.3, 0.2, 0.6)).toBeCloseTo(9.2, 14)
  })

  it('is the best assignment found by filling slots one by one', () => {
    fc.assert(
      fc.property(people, people, people, mix, (e0, e1, e2, [q1, q2]) => {
        const byHand = standInsByHand([e0, e1, e2], [1 - q1 - q2, q1, q2])
        expect(mismatchedLabour(e0, e1, e2, q1, q2)).toBeCloseTo(byHand, 9)
      }),
    )
  })

  it('rises with every class, by what the marginal says', () => {
    fc.assert(
      fc.property(people, people, people, mix, fc.constantFrom(0, 1, 2), (e0, e1, e2, [q1, q2], skill) => {
        const before = effectiveLabour(e0, e1, e2, q1, q2, 0.6)
        const add = [0, 0, 0]
        add[skill] = 1e-4
        const gain = effectiveLabour(e0 + add[0], e1 + add[1], e2 + add[2], q1, q2, 0.6) - before
        const marginal = marginalEffectiveLabour(skill, e0, e1, e2, q1, q2, 0.6)
        expect(gain).toBeGreaterThanOrEqual(0.6e-4 - 1e-12)
        // Concave, so over a finite step the gain is at most the marginal; equal away from the kinks.
        expect(gain).toBeLessThanOrEqual(marginal * 1e-4 + 1e-10)
      }),
    )
    expect(marginalEffectiveLabour(2, 5, 5, 0, 0.3, 0.2, 0.6)).toBeCloseTo(1.32, 14)
    expect(marginalEffectiveLabour(0, 5, 5, 0, 0.3, 0.2, 0.6)).toBeCloseTo(0.92, 14)
  })
})
