import type { Manifest } from '../../store/manifest.ts'

/** The command that runs an experiment again as it was run. */
export const reproduceCommand = ({ file, seed, replicates, ticks, quick }: Manifest['experiment']) =>
  `npx nqpf run ${file}${quick ? ' --quick' : ''} --seed ${seed} --replicates ${replicates} --ticks ${ticks}`

/** The commands that make a chart's table. */
export const plotCommandOf = ({ experiment }: Manifest, chart: string) => {
  const folder = `results/${experiment.name}${experiment.quick ? '-quick' : ''}`
  return `${reproduceCommand(experiment)} && npx nqpf plot ${folder} --chart ${chart} --format data.json`
}
