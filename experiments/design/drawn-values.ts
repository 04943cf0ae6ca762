import type { Posterior } from '../spec/posterior.ts'
import { splitFactor } from '../spec/set-factors.ts'
import { drawsOf, streams } from './draws.ts'
import type { Point } from './point.ts'
import { alternativeFactor, type SharedJob } from './run-job.ts'

/**
 * The values of a run that draws from a posterior: one whole setting of it, so that parameters go together as the data
 * left them, under the values of its point. What the run's alternative sets stands as the alternative has it.
 * @param number of the draw: it depends on the experiment's seed and this alone, never on worker or order
 */
export function drawnValues(
  { parameters, draws }: Posterior,
  { seed, number, setting }: { seed: number; number: number; setting: Point },
  { alternatives }: Pick<SharedJob, 'alternatives'>,
): Point {
  const draw = draws[drawsOf(seed, streams.posteriorDraw, number).below(draws.length)]
  const own = alternatives?.[setting[alternativeFactor]]?.parameters ?? {}
  const drawn = parameters.map((parameter, place): [string, number] => {
    const { name, index } = splitFactor(parameter)
    const set = own[name]
    return [parameter, Number((index === undefined ? set : (set as number[] | undefined)?.[index]) ?? draw[place])]
  })
  return { ...Object.fromEntries(drawn), ...setting }
}
