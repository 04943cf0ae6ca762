import { describe, expect, it } from 'vitest'
import { channelShares, loopGains, setGains } from '../../../../experiments/measure/feedback/gain-lattice.ts'
import { gain, gainInterval } from '../../../../experiments/measure/feedback/gain.ts'
import { growthInterval, growthRate } from '../../../../experiments/measure/feedback/growth-rate.ts'
import { impulseResponse } from '../../../../experiments/measure/feedback/impulse-response.ts'
import { interactionInterval } from '../../../../experiments/measure/feedback/interaction.ts'
import { pairedResponses, responseSize } from '../../../../experiments/measure/feedback/paired-responses.ts'
import { normal } from '../../../../model/random.ts'

/** x' = 0.6 y + u, y' = 0.5 x; `hold` puts the baseline's y (no push: 0) in the place of y. */
function twoVariables(ticks: number, hold: boolean, back = 0.6): Float64Array {
  const path = new Float64Array(ticks)
  let [x, y] = [0, 0]
  for (let tick = 0; tick < ticks; tick++) {
    const heard = hold ? 0 : y
    ;[x, y] = [back * heard + (tick === 0 ? 1 : 0), 0.5 * x]
    path[tick] = x
  }
  return path
}

/** Rest of m = tanh(K m + h) by iteration from `start`. */
function rest(coupling: number, field: number, start: number, held?: number): number {
  let m = start
  for (let i = 0; i < 20_000; i++) m = Math.tanh(coupling * (held ?? m) + field)
  return m
}

describe('gain by ablation', () => {
  it('is 0.3 for the loop of two variables, whose closed response is 1.428571', () => {
    const closed = responseSize(twoVariables(200, false))
    const open = responseSize(twoVariables(200, true))
    expect(closed).toBeCloseTo(1 / 0.7, 12)
    expect(closed).toBeCloseTo(1.428571, 6)
    expect(Math.abs(gain(closed, open) - 0.3)).toBeLessThan(1e-12)
    expect(Math.abs(open / (1 - 0.3) - closed)).toBeLessThan(1e-12)
  })

  it.each([
    [0.5, 0, 0],
    [0.9, 0, 0],
    [1.2, 0, 0.65857],
    [2, 0, 0.957504],
    [2, 0.3, 0.9],
  ])('is K(1 - m^2) in the Curie-Weiss model at K = %d, h = %d', (coupling, field, start) => {
    const push = 1e-5
    const m = rest(coupling, field, start)
    // Centred, so that the curvature of tanh drops out.
    const closed = rest(coupling, field + push, m) - rest(coupling, field - push, m)
    const open = rest(coupling, field + push, m, m) - rest(coupling, field - push, m, m)
    expect(gain(closed, open)).toBeCloseTo(coupling * (1 - m * m), 5)
  })

  it('of K(1 - m^2) is 1 at the critical point and at the spinodals, where small responses neither fade nor grow', () => {
    const rate = (coupling: number, field: number, m: number) => {
      const path = Float64Array.from({ length: 40 })
      let [pushed, base] = [m + 1e-9, m]
      for (let tick = 0; tick < 40; tick++) {
        path[tick] = pushed - base
        pushed = Math.tanh(coupling * pushed + field)
        base = Math.tanh(coupling * base + field)
      }
      return growthRate(path)
    }
    expect(rate(1, 0, 0)).toBeCloseTo(0, 6)
    const spinodal = Math.sqrt(1 / 2)
    const field = Math.atanh(spinodal) - 2 * spinodal
    expect(field).toBeCloseTo(-0.53284, 5)
    expect(2 * (1 - spinodal ** 2)).toBeCloseTo(1, 12)
    expect(rate(2, field, spinodal)).toBeCloseTo(0, 6)
    expect(Math.exp(rate(1.5, 0, 0))).toBeCloseTo(1.5, 5)
  })

  it('carries an interval over replicates that holds the truth', () => {
    const noise = (i: number, j: number) => 0.1 * normal(1, 9, i, j)
    const open = Array.from({ length: 40 }, (_, i) => 1 + noise(i, 0))
    const closed = open.map((value, i) => value / 0.7 + noise(i, 1))
    const { estimate, low, high, determined } = gainInterval(closed, open, { seed: 1 })
    expect(determined).toBe(true)
    expect(estimate).toBeCloseTo(0.3, 1)
    expect(low).toBeLessThan(0.3)
    expect(high).toBeGreaterThan(0.3)
  })

  it('carries nearly the same interval when there are too many replicates to resample', () => {
    const open = Array.from({ length: 1001 }, (_, i) => 1 + 0.5 * normal(1, 9, i, 0))
    const closed = open.map((value, i) => value / 0.7 + 0.5 * normal(1, 9, i, 1))
    const many = gainInterval(closed, open, { seed: 1 })
    const fewer = gainInterval(closed.slice(1), open.slice(1), { seed: 1 })
    expect(many.determined).toBe(true)
    expect(Math.abs((many.high - many.low) / (fewer.high - fewer.low) - 1)).toBeLessThan(0.1)
    expect(many.low).toBeCloseTo(fewer.low, 1)
  })

  it('is not given where the closed response cannot be told from 0', () => {
    const closed = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 1 : -1))
    const { determined, low } = gainInterval(closed, closed, { seed: 1 })
    expect(determined).toBe(false)
    expect(low).toBeNaN()
  })
})

describe('gains of sets of channels', () => {
  // x = u + 0.2 x (channel 0) + 0.3 x (channel 1) + a loop of 0.1 through channels 1 and 2 both.
  const loop = (set: number, mask: number, strength: number) => ((set & mask) === mask ? strength : 0)
  const sizes = Float64Array.from(
    { length: 8 },
    (_, set) => 1 / (1 - loop(set, 1, 0.2) - loop(set, 2, 0.3) - loop(set, 6, 0.1)),
  )

  it('find the loop behind each set, and none where there is none', () => {
    const loops = loopGains(setGains(sizes))
    const expected = [0, 0.2, 0.3, 0, 0, 0, 0.1, 0]
    expected.forEach((value, set) => expect(loops[set], String(set)).toBeCloseTo(value, 12))
  })

  it('share the whole gain out without rest', () => {
    const shares = channelShares(setGains(sizes))
    expect([...shares].map((share) => Number(share.toFixed(12)))).toEqual([0.2, 0.35, 0.05])
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(0.6, 12)
  })

  it('leave what channels do together', () => {
    const replicates = [1, 1.1, 0.9, 1.2]
    const at = (set: number) => replicates.map((size) => size * sizes[set])
    const { estimate, low, high } = interactionInterval(
      { closed: at(7), open: at(0), alone: [at(1), at(2), at(4)] },
      { seed: 1 },
    )
    for (const value of [estimate, low, high]) expect(value).toBeCloseTo(0.1, 12)
  })

  it('ask for all sets', () => {
    expect(() => setGains([1, 2, 3])).toThrow('2^k')
  })
})

describe('growth of a response where L >= 1', () => {
  it('is ln L for each time round the loop', () => {
    const path = twoVariables(40, false, 2.4)
    expect(Math.exp(2 * growthRate(path))).toBeCloseTo(1.2, 12)
  })

  it('has an interval over replicates', () => {
    const paths = Array.from({ length: 12 }, (_, i) => twoVariables(40, false, 2.4).map((x) => x * (1 + 0.1 * i)))
    const { estimate, low, high } = growthInterval(paths, { from: 0, to: 40, seed: 1 })
    for (const value of [estimate, low, high]) expect(value).toBeCloseTo(Math.log(1.2) / 2, 12)
  })
})

describe('impulse responses', () => {
  it('cancel what both runs have in common', () => {
    const baseline = Array.from({ length: 30 }, (_, i) =>
      Float64Array.from({ length: 10 }, (_, t) => 5 * normal(3, 1, i, t)),
    )
    const effect = twoVariables(10, false)
    const pushed = baseline.map((path) => path.map((value, t) => value + effect[t]))
    const response = impulseResponse(pairedResponses({ pushed, baseline }), { seed: 1 })
    response.forEach(({ estimate, low, high }, tick) => {
      for (const value of [estimate, low, high]) expect(value).toBeCloseTo(effect[tick], 10)
    })
  })

  it('have intervals as wide as the standard error asks', () => {
    const responses = Array.from({ length: 100 }, (_, i) => Float64Array.from([1 + normal(3, 2, i, 0), 0]))
    const [first, second] = impulseResponse(responses, { seed: 2 })
    expect((first.high - first.low) / (2 * 1.96 * 0.1)).toBeCloseTo(1, 0)
    expect(first.distinguishable).toBe(true)
    expect(second.distinguishable).toBe(false)
  })

  it('refuse runs without a partner', () => {
    expect(() => pairedResponses({ pushed: [[1]], baseline: [] })).toThrow('pair each')
    expect(() => pairedResponses({ pushed: [[1]], baseline: [[1, 2]] })).toThrow('Replicate 0')
  })
})
