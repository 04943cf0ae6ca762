import { eachResult } from '../run/each-result.ts'
import type { SeedInput } from './plan.ts'
import { type PushedRuns, pushedRunsTask } from './pushed-runs.ts'

/** Makes the runs of all seeds over a pool of `workers` threads; results in the order of the plan, and the `inputs` that they came of. */
export async function runPlan(
  plan: readonly SeedInput[],
  { workers, onEach }: { workers: number; onEach: (done: number) => void },
): Promise<{ runs: PushedRuns[]; inputs: SeedInput[]; errors: Error[] }> {
  const made: (PushedRuns | undefined)[] = plan.map(() => undefined)
  const errors: Error[] = []
  let done = 0
  for await (const result of eachResult<SeedInput, PushedRuns>(plan, pushedRunsTask, { workers })) {
    if (result.status === 'done') made[result.index] = result.value
    else errors.push(result.error)
    onEach(++done)
  }
  const inputs = plan.filter((_, i) => made[i] !== undefined)
  return { runs: made.filter((run) => run !== undefined), inputs, errors }
}
