import type { Manifest } from '../../store/manifest.ts'

/** The command that runs an experiment again as it was run. */
export const reproduceCommand = ({ file, seed, replicates, ticks }: Manifest['experiment']) =>
  `npx nqpf run ${file} --seed ${seed} --replicates ${replicates} --ticks ${ticks}`
