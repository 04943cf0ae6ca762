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

/** Quarters before a shock, so that it does not meet the stillness of the start. */
const beforeShock = 20
const shockSize = 0.01
/** Firms (as many as the preset has, where none are said), quarters and seeds without shocks; seeds and sizes of shocks. */
const extents = {
  quick: { economy: { firms: 250 }, ticks: 300, seeds: 4, shockSeeds: 6, sizes: [shockSize] },
  full: { economy: {}, ticks: 400, seeds: 100, shockSeeds: 64, sizes: [shockSize, -shockSize] },
}

/**
 * Standard errors within which a shock counts as gone: two; with few seeds as many as leave one false alarm in twenty
 * among all shocks, in output and unemployment.
 */
const shockErrors = (quick: boolean): number =>
  quick ? quantile(1 - 0.025 / (2 * shockNames.length), extents.quick.shockSeeds - 1) : 2

export const verify: Verification = async ({ quick, runAll, progress }) => {
  const { economy, ticks, seeds, shockSeeds, sizes } = extents[quick ? 'quick' : 'full']
  const parameters = resolveParameters('null', economy)
  const nullRuns = Array.from({ length: seeds }, (_, seed): NullRunInput => ({ parameters, seed, ticks }))
  const cases = shockNames.flatMap((shock): ShockCase[] => sizes.map((size) => ({ shock, size })))
  const shockRuns = Array.from(
    { length: shockSeeds },
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
  const [held, struck] = await Promise.all([
    runAll<NullRun>(nullRuns, nullRunTask, onEach),
    runAll<ShockRun>(shockRuns, shockRunTask, onEach),
  ])
  return [
    allRan({ en: `runs of ${ticks} quarters`, zh: `${ticks}季运行次数` }, held),
    ...bandChecks(held.values, parameters.growth),
    ...driftChecks(held.values, quick),
    allRan({ en: 'economies with and without shocks', zh: '有无冲击的成对运行' }, struck),
    ...dieOutChecks(cases, struck.values, shockErrors(quick)),
  ]
}
