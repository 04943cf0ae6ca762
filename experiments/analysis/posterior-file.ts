import { type PosteriorFile, posteriorFile } from '../spec/posterior.ts'
import { posteriorOf } from './posterior.ts'
import type { Results } from './results.ts'

/** Draws that a file holds: enough for the 5 percent quantile of each parameter, few enough to be read. */
const draws = 200

/** Digits that a draw is worth. */
const digits = 6

/**
 * The file of a posterior from a finished calibration, undefined where the results are none. Draws with weights become
 * equally likely ones by systematic resampling at the middles of `draws` equal shares, without chance.
 *
 * Source: G. Kitagawa (1996), J. Comput. Graph. Stat. 5, 1-25.
 */
export function posteriorText(results: Results): string | undefined {
  const { manifest } = results
  const design = manifest?.experiment.design
  if (!manifest || design?.kind !== 'calibrate' || manifest.status !== 'complete') return undefined
  const { experiment, versions, stateHash } = manifest
  const { points, weights } = posteriorOf(results, design)
  const parameters = results.factors.map(({ name }) => name)
  const file: PosteriorFile = {
    preset: experiment.preset,
    experiment: experiment.name,
    seed: experiment.seed,
    stateHash,
    versions: { economy: versions.economy ?? '', model: versions.model },
    targets: design.targets,
    parameters,
    draws: resampled(weights).map((place) => parameters.map((name) => Number(points[place][name].toPrecision(digits)))),
  }
  return textOf(posteriorFile.parse(file))
}

/** Places of the draws that stand at the middles of equal shares of the weight. */
function resampled(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let place = 0
  let passed = weights[0] / total
  return Array.from({ length: draws }, (_, i) => {
    while (passed < (i + 0.5) / draws && place < weights.length - 1) passed += weights[++place] / total
    return place
  })
}

/** JSON is YAML: a line for each entry, so that the file can be read and compared. */
function textOf({ targets, draws, ...head }: PosteriorFile): string {
  const lines = (list: readonly unknown[]) => list.map((each) => `  - ${JSON.stringify(each)}`)
  return [
    ...Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    'targets:',
    ...lines(targets),
    'draws:',
    ...lines(draws),
    '',
  ].join('\n')
}
