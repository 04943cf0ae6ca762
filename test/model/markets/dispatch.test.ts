import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatchShares, transferCost, workCost } from '../../../model/markets/dispatch.ts'

fc.configureGlobal({ seed: 20230701 })

const shares = new Float64Array(4)

describe('dispatch', () => {
  it('adds a cost of leaving home by mode', () => {
    expect(transferCost('isolated', true, 2, 0.5)).toBe(0)
    expect(transferCost('isolated', false, 2, 0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(transferCost('pooled', false, 2, 0.5)).toBe(4)
    expect(transferCost('national', false, 2, 0.5)).toBe(0)
    expect(workCost(1, 20, 0.01, 0.5, 4)).toBeCloseTo(5.4, 14)
  })

  it('sends tolerant work to the cheap place and keeps sensitive work near', () => {
    const west = (delayValue: number) => {
      const costs = [workCost(1, 1, delayValue, 1, 0), workCost(0.6, 20, delayValue, 1, 0)]
      dispatchShares(costs, [1, 1], 2, 5, shares)
      return shares[1]!
    }
    expect(west(0)).toBeGreaterThan(0.8)
    expect(west(0.1)).toBeLessThan(0.01)
  })

  it('adds up to one over open places and shuts the others', () => {
    const cost = fc.double({ min: -1e3, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(cost, cost, cost), fc.double({ min: 0, max: 50, noNaN: true }), (c, intensity) => {
        const all = [...c, Number.POSITIVE_INFINITY]
        dispatchShares(all, [1, 2, 3, 4], 4, intensity, shares)
        expect(shares[0]! + shares[1]! + shares[2]!).toBeCloseTo(1, 12)
        expect(shares[3]).toBe(0)
      }),
    )
    expect(dispatchShares([1, 2], [0, 0], 2, 5, shares)).toBe(Number.POSITIVE_INFINITY)
    expect([shares[0], shares[1]]).toEqual([0, 0])
  })

  it('does not depend on how places are cut up', () => {
    const whole = dispatchShares([1, 2], [3, 1], 2, 2, shares)
    const share = shares[0]!
    const cut = dispatchShares([1, 1, 2], [1, 2, 1], 3, 2, shares)
    expect(shares[0]! + shares[1]!).toBeCloseTo(share, 14)
    expect(cut).toBeCloseTo(whole, 14)
  })
})
