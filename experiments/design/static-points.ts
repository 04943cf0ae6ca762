import { type Parameters, resolveParameters } from '../../model/index.ts'
import type { Experiment } from '../spec/experiment.ts'
import { splitFactor } from '../spec/set-factors.ts'
import type { Factor } from '../spec/factor.ts'
import type { Point } from './point.ts'
import { pushVariants } from './push-variants.ts'
import { alternativeFactor } from './run-job.ts'
import { grid } from './samplers/grid.ts'
import { lhs } from './samplers/lhs.ts'
import { list } from './samplers/list.ts'
import { morris } from './samplers/morris.ts'
import { oat } from './samplers/oat.ts'
import { random } from './samplers/random.ts'
import { saltelli } from './samplers/saltelli.ts'
import { sobol } from './samplers/sobol.ts'

/** The points of a design in the order of their numbers; undefined where they follow from results. */
export function staticPoints(experiment: Experiment, seed: number): Point[] | undefined {
  const { design, factors } = experiment
  switch (design.kind) {
    case 'grid':
    case 'path':
      return grid(factors)
    case 'list':
      return list(factors)
    case 'random':
      return random(factors, design, seed)
    case 'lhs':
      return lhs(factors, design, seed)
    case 'sobol':
      return sobol(factors, design)
    case 'saltelli':
      return saltelli(factors, design)
    case 'morris':
      return morris(factors, design, seed)
    case 'oat':
      return oat(factors, { base: basePoint(experiment) })
    case 'feedback': {
      const settings = design.settings === 'grid' || factors.length === 0 ? grid(factors) : list(factors)
      return settings.flatMap((setting) => pushVariants(design.channels).map((variant) => ({ ...variant, ...setting })))
    }
    case 'compare': {
      const scenarios = factors.length === 0 ? [{}] : lhs(factors, { points: design.scenarios }, seed)
      return design.alternatives.flatMap((_, place) =>
        scenarios.map((scenario) => ({ [alternativeFactor]: place, ...scenario })),
      )
    }
    case 'adaptive':
    case 'nsga2':
    case 'calibrate':
      return undefined
  }
}

/** Where preset and file leave the factors. */
function basePoint({ preset, parameters, factors }: Experiment): Point {
  const base = resolveParameters(preset, parameters)
  return Object.fromEntries(factors.map((factor) => [factor.name, valueOf(base, factor)]))
}

function valueOf(parameters: Parameters, factor: Factor): number {
  const { name, index } = splitFactor(factor.name)
  const value = parameters[name]
  return Number(index === undefined ? value : (value as number[])[index])
}
