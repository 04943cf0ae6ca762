import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispatchShares } from '../../../model/markets/dispatch.ts'

fc.configureGlobal({ seed: 20230701 })

const shares = new Float64Array(4)

describe('dispatch', () => {
  it('sends work to the cheap place and keeps it near where leaving costs more than it saves', () => {
    const west = (handicap: number) => {
      dispatchShares([Math.log(1), Math.log(0.6) + handicap], [1, 1], 2, 5, shares)
      return shares[1]
    }
    expect(west(0)).toBeCloseTo(1 / (1 + 0.6 ** 5), 12)
    expect(west(2)).toBeLessThan(0.01)
  })

  it('adds up to one over open places and shuts the others', () => {
    const cost = fc.double({ min: -1e3, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(cost, cost, cost), fc.double({ min: 0, max: 50, noNaN: true }), (c, intensity) => {
        const all = [...c, Number.POSITIVE_INFINITY]
        dispatchShares(all, [1, 2, 3, 4], 4, intensity, shares)
        expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(1, 12)
        expect(shares[3]).toBe(0)
      }),
    )
    expect(dispatchShares([1, 2], [0, 0], 2, 5, shares)).toBe(Number.POSITIVE_INFINITY)
    expect([shares[0], shares[1]]).toEqual([0, 0])
  })

  it('does not depend on how places are cut up', () => {
    const whole = dispatchShares([1, 2], [3, 1], 2, 2, shares)
    const share = shares[0]
    const cut = dispatchShares([1, 1, 2], [1, 2, 1], 3, 2, shares)
    expect(shares[0] + shares[1]).toBeCloseTo(share, 14)
    expect(cut).toBeCloseTo(whole, 14)
  })
})
