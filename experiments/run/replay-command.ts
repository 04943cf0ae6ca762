import type { PlannedRun } from '../design/plan-runs.ts'

/** The command that makes one run of an experiment again, e.g. one that failed. */
export function replayCommand(file: string, seed: number, { replicate, job }: PlannedRun): string {
  return `npx nqpf run ${shellWord(file)} --seed ${seed} --replicates ${replicate + 1} --ticks ${job.ticks} --only ${replicate} --out results/replay-${replicate}`
}

/** A word as shells take it, quoted only where it must be. */
function shellWord(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
