import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { withFlags } from '../../../experiments/run/with-flags.ts'
import { loadExperiment } from '../../../experiments/spec/load-experiment.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { tables } from '../store/tables.ts'

/** A sweep in which some economies fail, so that messages and replay commands are compared too. */
const text = (replicates: number, ticks: number) => `name: sweep
preset: closed-toy
parameters: {firms: 24, workersPerFirm: 5, openness: {values: [0.2, 0.8]}}
ticks: ${ticks}
replicates: ${replicates}
reporters: [gdp, unemployment, {name: twice, expression: 2 * gdp, summary: mean}]
seed: 11
`

export interface Sweep {
  file: string
  runs: number
  /** SHA-256 of the tables that one process writes which nothing disturbs. */
  tables: Record<string, string>
}

/** Writes an experiment of `2 x replicates` runs into a folder and makes it in this process. */
export async function makeSweep(root: string, replicates: number, ticks: number): Promise<Sweep> {
  const file = join(root, 'sweep.yaml')
  writeFileSync(file, text(replicates, ticks))
  const loaded = loadExperiment(file)
  if (loaded.status === 'error') throw new Error(loaded.errors[0].message.en)
  const folder = join(root, 'alone')
  await storeExperiment({ experiment: withFlags(loaded.experiment, {}), file: relative('', file), folder, workers: 2 })
  return { file, runs: 2 * replicates, tables: tables(folder) }
}
