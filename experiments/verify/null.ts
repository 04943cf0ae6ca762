// The null run: without compute, data and algorithms the economy holds by itself. Bands are those of the design.
import quantile from '@stdlib/stats-base-dists-t-quantile'
import { resolveParameters } from '../../model/index.ts'
import { allRan } from './all-ran.ts'
import { bandChecks } from './null/bands.ts'
import { driftChecks } from './null/drift.ts'
import { type NullRun, type NullRunInput, nullRunTask } from './null/null-run.ts'
import { dieOutChecks, quartersToReturn, quartersWatched } from './shocks/die-out.ts'
import { type ShockCase, type ShockRun, type ShockRunInput, shockRunTask } from './shocks/shock-run.ts'
import { shockNames } from './shocks/shocks.ts'
import type { Verification } from './verification.ts'

const ticks = 400
const seeds = { quick: 6, full: 100 }
const shockSeeds = { quick: 6, full: 64 }
/** Quarters before a shock, so that it does not meet the stillness of the start. */
const beforeShock = 20
const shockSize = 0.01
/**
 * Standard errors within which a shock counts as gone: two; with few seeds as many as leave one false alarm in twenty
 * among all shocks, up and down, in output and unemployment.
 */
const shockErrors = { quick: quantile(1 - 0.025 / (4 * shockNames.length), shockSeeds.quick - 1), full: 2 }

export const verify: Verification = async ({ quick, runAll, progress }) => {
  const parameters = resolveParameters('null', {})
  const extent = quick ? 'quick' : 'full'
  const nullRuns = Array.from({ length: seeds[extent] }, (_, seed): NullRunInput => ({ parameters, seed, ticks }))
  const cases = shockNames.flatMap((shock): ShockCase[] => [
    { shock, size: shockSize },
    { shock, size: -shockSize },
  ])
  const shockRuns = Array.from(
    { length: shockSeeds[extent] },
    (_, seed): ShockRunInput => ({
      parameters,
      seed,
      before: beforeShock,
      after: quartersToReturn + quartersWatched,
      cases,
    }),
  )
  const total = nullRuns.length + shockRuns.length
  let done = 0
  const onEach = () => progress(++done, total)
  const held = await runAll<NullRun>(nullRuns, nullRunTask, onEach)
  const struck = await runAll<ShockRun>(shockRuns, shockRunTask, onEach)
  return [
    allRan({ en: `runs of ${ticks} quarters`, zh: `${ticks}季运行次数` }, held),
    ...bandChecks(held.values, parameters.growth),
    ...driftChecks(held.values, quick),
    allRan({ en: 'economies with and without shocks', zh: '有无冲击的成对运行' }, struck),
    ...dieOutChecks(cases, struck.values, shockErrors[extent]),
  ]
}
