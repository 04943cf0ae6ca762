import type { Experiment } from '../../../experiments/spec/experiment.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'

export type Asked = Experiment & { seed: number }

function asked(text: string): Asked {
  const loaded = experimentFrom(text, 'many.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  return { ...loaded.experiment, seed: 1 }
}

/** A sweep of very short runs: an economy of some 200 agents, the smallest that never fails at its start. */
export const tiny = (runs: number, ticks: number): Asked =>
  asked(`name: many
preset: closed-toy
parameters: {firms: 60, workersPerFirm: 2}
ticks: ${ticks}
replicates: ${runs}
reporters: [adoption, gdpGrowth, unemployment, giniIncome, labourShare]
seed: 1
`)

/** A sweep of the usual size: the economy of the baseline. */
export const ordinary = (runs: number, ticks: number, stopWhen?: string): Asked =>
  asked(`name: many
preset: china-2023
ticks: ${ticks}
replicates: ${runs}
${stopWhen === undefined ? '' : `stopWhen: ${JSON.stringify(stopWhen)}\n`}seed: 1
`)

/** A plan of one setting, and one of as many settings as runs. */
export const onePoint = (runs: number): Asked => asked(`name: many\npreset: china-2023\nreplicates: ${runs}\nseed: 1\n`)
export const ownPoints = (runs: number): Asked =>
  asked(`name: many
preset: china-2023
parameters: {openness: {min: 0, max: 1}, peerEffect: {min: 0, max: 0.2}}
design: {kind: lhs, points: ${runs}}
replicates: 1
seed: 1
`)
