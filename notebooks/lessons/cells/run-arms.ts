import { replicateSeed } from '../../../experiments/design/replicate-seed.ts'
import type { createEconomy } from '../../../model/index.ts'
import type { Scenario } from '../../lab/scenario.ts'
import { lessonSeed } from '../frame/experiment.ts'
import { play, type Played } from './play.ts'
import type { Prediction } from './predict.ts'
import type { ProgressBar } from './progress-bar.ts'

/**
 * Plays the economies of a step, each arm on the same seeds, which are those of the lesson.
 * @param open makes an economy of an arm at its start
 * @returns by arm and seed
 */
export async function runArms(
  { step: { arms, ticks, replicates } }: Prediction,
  bar: ProgressBar,
  open: (scenario: Scenario, seed: number, replicate: number) => ReturnType<typeof createEconomy>,
): Promise<Played[][]> {
  bar.expect(arms.length * replicates)
  const runs: Played[][] = arms.map(() => [])
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const [arm, { scenario }] of arms.entries()) {
      const economy = open(scenario, replicateSeed(lessonSeed, replicate), replicate)
      runs[arm].push(await play(economy, ticks, bar))
    }
  }
  return runs
}
