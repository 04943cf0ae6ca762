import type { Objective } from '../../spec/design.ts'
import type { Factor } from '../../spec/factor.ts'
import { drawsOf, streams } from '../draws.ts'
import type { PointResult, SequentialDesign } from '../point.ts'
import { maximinLatinHypercube } from '../samplers/latin-hypercube.ts'
import { lhs } from '../samplers/lhs.ts'
import { toPoint } from '../unit-cube.ts'
import { offspring } from './offspring.ts'
import { type Individual, select } from './selection.ts'

export interface Nsga2Options {
  objectives: readonly Objective[]
  population: number
  generations: number
  /** Draws of the uncertain factors that each setting meets, the same for all settings; its objectives are the means. */
  scenarios: number
}

/**
 * Nondominated sorting genetic algorithm II: the settings of the factors in the hands of policy that no other beats in
 * all objectives. The first generation is a Latin hypercube; generation g follows from the results before it and from
 * the draws of (seed, g) alone. A setting that fails in any scenario is worse than all that do not.
 *
 * Source: Deb, Pratap, Agarwal and Meyarivan (2002), IEEE Transactions on Evolutionary Computation 6, 182-197.
 */
export function nsga2(factors: readonly Factor[], options: Nsga2Options, seed: number): SequentialDesign {
  const { objectives, population, generations } = options
  const decisions = factors.filter(({ uncertain }) => !uncertain)
  const uncertain = factors.filter(({ uncertain }) => uncertain)
  const scenarios = uncertain.length > 0 ? lhs(uncertain, { points: options.scenarios }, seed) : [{}]
  const first = maximinLatinHypercube(population, decisions.length, seed)
  const size = population * scenarios.length

  return {
    next(results) {
      let parents: Individual[] = []
      for (let generation = 0; generation < generations; generation++) {
        const positions = generation === 0 ? first : offspring(parents, drawsOf(seed, streams.nsga2, generation))
        const done = results.slice(generation * size, (generation + 1) * size)
        if (done.length < size) {
          const settings = positions.map((position) => toPoint(decisions, position))
          const asked = settings.flatMap((setting) => scenarios.map((scenario) => ({ ...setting, ...scenario })))
          return asked.slice(done.length)
        }
        const children = positions.map((position, i) => ({
          position,
          objectives: evaluate(done.slice(i * scenarios.length, (i + 1) * scenarios.length), objectives),
        }))
        parents = select([...parents, ...children], population)
      }
      return []
    },
  }
}

/** Means over scenarios, with their signs so that less is better. */
function evaluate(results: readonly PointResult[], objectives: readonly Objective[]): number[] {
  return objectives.map(({ outcome, goal }) => {
    const mean = results.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0) / results.length
    if (Number.isNaN(mean)) return Number.POSITIVE_INFINITY
    return goal === 'min' ? mean : -mean
  })
}
