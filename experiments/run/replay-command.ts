import type { Experiment } from '../spec/experiment.ts'

/** The command that makes one run of an experiment again, e.g. one that failed. */
export function replayCommand(
  file: string,
  { seed, replicates, ticks, quick }: Pick<Experiment, 'seed' | 'replicates' | 'ticks' | 'quick'>,
  run: number | string,
): string {
  const form = quick ? ' --quick' : ''
  return `npx nqpf run ${shellWord(file)}${form} --seed ${seed} --replicates ${replicates} --ticks ${ticks} --only ${run} --out results/replay-${run}`
}

/** A word as shells take it, quoted only where it must be. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
