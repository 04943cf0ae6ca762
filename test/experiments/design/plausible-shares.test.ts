import { expect, it } from 'vitest'
import { plausibleShares } from '../../../experiments/design/calibrate/plausible-shares.ts'
import { drawsOf, streams } from '../../../experiments/design/draws.ts'

const draws = () => drawsOf(1, streams.historyMatching, 1)
const spread = (shares: number[][]) => Math.max(...shares.map(([x]) => x)) - Math.min(...shares.map(([x]) => x))

it('finds a region far smaller than the cube', () => {
  const shares = plausibleShares(([x, y]) => 100 * Math.hypot(x - 0.3, y - 0.7), 2, { wanted: 40, least: 10 }, draws())
  expect(shares.length).toBeGreaterThanOrEqual(40)
  for (const [x, y] of shares) expect(Math.hypot(x - 0.3, y - 0.7)).toBeLessThanOrEqual(0.03)
})

it('does not close on one spot where everything is ruled out', () => {
  const shares = plausibleShares(([x, y]) => 5 + x * x + y * y, 2, { wanted: 40, least: 20 }, draws())
  expect(shares).toHaveLength(20)
  expect(spread(shares)).toBeGreaterThan(0.05)
})
