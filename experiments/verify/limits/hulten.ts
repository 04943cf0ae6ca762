// Hulten 1978: dlnTFP = sum of share x saving, to the first order. With Acemoglu's figures (2024) 0.046 x 0.144 = 0.66 percent.
// The saving is taken from 7.2 percent above the usual cost to 7.2 percent below, so that no second order remains.
import { observables, observe, openObserver } from '../../../model/index.ts'
import { emerging } from '../../../model/names.ts'
import type { Check } from '../verification.ts'
import { advance, openLimit } from './limit-economy.ts'
import { near } from './near.ts'

const saving = 0.144
const before = 8
const tfp = observables.findIndex(({ name }) => name === 'tfp')

/** Log of TFP, as the economy's own accounts have it, after the small sector's log efficiency has changed. */
function logTfp(change: number): number {
  const economy = openLimit('limit-hulten')
  const observer = openObserver(economy)
  const row = new Float64Array(observables.length)
  observe(observer, economy, row)
  for (let quarter = 0; quarter <= before; quarter++) {
    const { firms } = economy
    if (quarter === before) {
      for (let f = 0; f < firms.count; f++) if (firms.sector[f] === emerging) firms.efficiency[f] *= Math.exp(change)
    }
    advance(economy)
    observe(observer, economy, row)
  }
  return Math.log(row[tfp])
}

export function hulten(): Check[] {
  const share = openLimit('limit-hulten').parameters.valueAddedShares[emerging]
  return [
    near(
      { en: 'Hulten: rise of log TFP, 0.046 x 0.144', zh: '赫尔滕：全要素生产率对数增量，0.046 × 0.144' },
      share * saving,
      logTfp(saving / 2) - logTfp(-saving / 2),
      // Third order, and the share that whole workers let the sector have.
      0.005,
    ),
  ]
}
