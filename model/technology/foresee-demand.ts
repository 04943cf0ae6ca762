import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { normal } from '../random.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'
import { cuttingSpeed, forecastError } from './forecast.ts'

/** Automation at which half of the stickiness of costs is gone (assumed). */
const halfWay = 0.2

/**
 * Firms misjudge demand, machines less than people: the plan is off by a normal error that narrows with automation; and
 * they cut staff the more slowly the less of their planning is automated. See forecast.ts for sources.
 */
export function foreseeDemand(state: State): void {
  const { firms, parameters, seed, tick } = state
  const { forecastNoise, forecastFloor, forecastGain, costStickiness } = parameters
  const own = firmsOfTeam(state)
  for (let f = own.from; f < own.to; f++) {
    const automation = firms.automation[f]
    const spread = forecastError(automation, forecastNoise, Math.min(forecastNoise, forecastFloor), forecastGain)
    if (spread > 0) firms.planned[f] *= Math.max(0, 1 + spread * normal(seed, streams.forecast, f, tick))
    firms.cuttingSpeed[f] = cuttingSpeed(automation, 1 - costStickiness, halfWay)
    const expected = firms.expectedDemand[f]
    const missed = expected > 0 ? Math.abs(firms.planned[f] - expected) / expected : 0
    firms.forecastError[f] += 0.1 * (missed - firms.forecastError[f])
  }
  shareRows(own, [firms.expectedDemand, firms.planned, firms.cuttingSpeed, firms.forecastError])
}
