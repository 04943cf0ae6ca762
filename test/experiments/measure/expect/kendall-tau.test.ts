import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bootstrapInterval } from '../../../../experiments/measure/bootstrap/bootstrap-interval.ts'
import { influenceInterval } from '../../../../experiments/measure/bootstrap/influence-interval.ts'
import { kendallTau } from '../../../../experiments/measure/expect/kendall-tau.ts'
import { tauInfluences } from '../../../../experiments/measure/expect/tau-influences.ts'
import { normal } from '../../../../model/random.ts'

it('equals the known values', () => {
  expect(kendallTau([1, 2, 3, 4, 5], [1, 2, 3, 5, 4])).toBeCloseTo(0.8, 12)
  expect(kendallTau([1, 2, 3, 4, 5, 6, 7], [1, 3, 2, 3, 5, 4, 7])).toBeCloseTo(0.78072, 6)
  expect(kendallTau([1, 1, 1], [1, 2, 3])).toBe(Number.NaN)
})

it('equals the count over all pairs', () => {
  const sample = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 2,
    maxLength: 25,
  })
  fc.assert(
    fc.property(sample, (pairs) => {
      let [agreeing, untiedX, untiedY] = [0, 0, 0]
      pairs.forEach(([x, y], i) => {
        for (const [otherX, otherY] of pairs.slice(i + 1)) {
          agreeing += Math.sign(otherX - x) * Math.sign(otherY - y)
          untiedX += Number(otherX !== x)
          untiedY += Number(otherY !== y)
        }
      })
      const tau = kendallTau(
        pairs.map(([x]) => x),
        pairs.map(([, y]) => y),
      )
      if (untiedX * untiedY === 0) expect(tau).toBe(Number.NaN)
      else expect(tau).toBeCloseTo(agreeing / Math.sqrt(untiedX * untiedY), 12)
    }),
  )
})

it('moves with each row as its influences say, ties or none', () => {
  const n = 400
  const x = Array.from({ length: n }, (_, i) => i % 20)
  const y = x.map((level, i) => Math.round(4 * (level / 20 + normal(1, 1, i, 0))) / 4)
  const tau = kendallTau(x, y)
  const influences = tauInfluences(Float64Array.from(x), Float64Array.from(y))
  for (let left = 0; left < n; left += 7) {
    const without = kendallTau(x.toSpliced(left, 1), y.toSpliced(left, 1))
    expect(Math.abs(influences[left] - (tau - without))).toBeLessThan(0.02 / n)
  }
  const at = (values: number[], rows: Int32Array) => Array.from(rows, (row) => values[row])
  const bca = bootstrapInterval([n], (rows) => kendallTau(at(x, rows), at(y, rows)), { seed: 1 })
  const abc = influenceInterval(tau, influences)
  expect(Math.abs(abc.low - bca.low)).toBeLessThan(0.08 * (bca.high - bca.low))
  expect(Math.abs(abc.high - bca.high)).toBeLessThan(0.08 * (bca.high - bca.low))
})
