import { resolveParameters } from '../../../model/index.ts'
import type { Experiment } from '../../spec/experiment.ts'
import { countPoints } from '../design-kinds.ts'
import { pathTicks } from '../path-changes.ts'
import { quickDesign, quickPoints } from './quick-design.ts'
import { quickLevels } from './quick-levels.ts'

/** What one economy alone may take: seconds. */
const alone = { replicates: 4, ticks: 40 }

/** What each of many may take; a second replicate only where at least `enough` quarters are left for both. */
const each = { replicates: 2, ticks: 40, enough: 20, firms: 100 }

/** Workers times quarters of all runs together: well under a minute on two cores. */
const effort = 8_000_000

/** Shorter runs than two years say nothing. */
const leastTicks = 8

/**
 * The same question put to fewer points, replicates and quarters, so that a first look takes seconds to a minute. Many
 * points are run on a small economy; per-head figures keep their level, but carry more chance. Summaries begin as late
 * in the shorter run as they did in the longer one.
 */
export function quickForm(experiment: Experiment): Experiment {
  const { factors, replicates, ticks } = experiment
  const design = quickDesign(experiment.design, factors.length)
  const short = { ...experiment, quick: true as const, design, factors: quickLevels({ ...experiment, design }) }
  const points = countPoints(design, short.factors)
  if (points === 1 && design.kind !== 'path') {
    const length = Math.min(ticks, alone.ticks)
    return {
      ...shorter(short, length / ticks, length),
      ticks: length,
      replicates: Math.min(replicates, alone.replicates),
    }
  }
  const parameters = smallEconomy(short)
  const { firms, workersPerFirm } = resolveParameters(experiment.preset, parameters)
  const quarters = effort / (points * firms * workersPerFirm)
  // Draws of a posterior are what replicates are then for.
  const most = experiment.posterior ? quickPoints : each.replicates
  const some = quarters >= most * each.enough ? Math.min(replicates, most) : 1
  const affordable = Math.floor(quarters / some)
  const length = Math.min(ticks, each.ticks, Math.max(leastTicks, affordable))
  const share =
    design.kind === 'path' ? pathTicks(design) / pathTicks(experiment.design as typeof design) : length / ticks
  return {
    ...shorter(short, share, length),
    parameters,
    ticks: length,
    replicates: some,
  }
}

function smallEconomy({ preset, parameters, factors }: Experiment): Experiment['parameters'] {
  const { firms } = resolveParameters(preset, parameters)
  if (firms <= each.firms || factors.some(({ name }) => name === 'firms')) return parameters
  return { ...parameters, firms: each.firms }
}

/** A first value is read at a date, which stays as long as the shorter run reaches it. */
function shorter(experiment: Experiment, share: number, length: number): Experiment {
  const reporters = experiment.reporters.map((reporter) => {
    const dated = reporter.summary === 'first' && reporter.from <= length
    return { ...reporter, from: dated ? reporter.from : Math.floor(reporter.from * share) }
  })
  return { ...experiment, reporters }
}
