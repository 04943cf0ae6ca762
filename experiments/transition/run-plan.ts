import { eachResult } from '../run/each-result.ts'
import { type LedRun, ledRunTask } from './led-run.ts'
import type { PlannedRun } from './plan.ts'

/** A planned run that was made. */
export type MadeRun = PlannedRun & { run: LedRun }

/** Makes all runs over a pool of `workers` threads, the longest first so that no thread is left alone with one at the end. */
export async function runPlan(
  plan: readonly PlannedRun[],
  { workers, onEach }: { workers: number; onEach: (done: number) => void },
): Promise<{ runs: MadeRun[]; errors: Error[] }> {
  const cost = ({ input }: PlannedRun) => input.factors.length * input.parameters.firms
  const order = [...plan].sort((a, b) => cost(b) - cost(a))
  const runs: MadeRun[] = []
  const errors: Error[] = []
  const inputs = order.map(({ input }) => input)
  for await (const result of eachResult<unknown, LedRun>(inputs, ledRunTask, { workers })) {
    if (result.status === 'done') runs.push({ ...order[result.index], run: result.value })
    else errors.push(result.error)
    onEach(runs.length + errors.length)
  }
  return { runs, errors }
}
