import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { planRuns } from '../experiments/design/plan-runs.ts'
import { quickForm } from '../experiments/design/quick/quick-form.ts'
import { sharedJob } from '../experiments/design/run-job.ts'
import { claimList } from '../experiments/ledger/claim-list.ts'
import { extents } from '../experiments/ledger/extent.ts'
import { type SeededExperiment, variantsOf } from '../experiments/ledger/variants.ts'
import { loadExperiment } from '../experiments/spec/load-experiment.ts'
import { draftOf } from '../experiments/store/draft-of.ts'
import { factorColumn, layoutOf } from '../experiments/store/layout.ts'
import type { LivePlan } from './figures/live/live-plan.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const listOfClaims = `${root}experiments/ledger/claims.yaml`

/**
 * Experiment files as modules with the quick forms that pages run, and the list of claims: read, checked and planned while
 * building, by the code of `nqpf run --quick` and `nqpf claims --quick`, so that a page carries neither YAML nor schema.
 */
export const livePlans: Plugin = {
  name: 'live-plans',
  load(id) {
    if (!id.startsWith(`${root}experiments/`) || !id.endsWith('.yaml')) return undefined
    this.addWatchFile(id)
    if (id === listOfClaims) return `export default ${JSON.stringify(claimList())}`
    const file = relative(root, id)
    const experiment = loaded(id)
    const plans = experiment.claim
      ? Object.entries(variantsOf(experiment, extents.quick)).map(([name, each]) => [name, planOf(each, file)])
      : [['main', planOf(quickForm(experiment) as SeededExperiment, file)]]
    // As text that is parsed: engines read it quicker than a literal.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(plans)))})`
  },
}

function loaded(file: string): SeededExperiment {
  const read = loadExperiment(file)
  if (read.status === 'error') throw new Error(read.errors.map(({ message }) => message.en).join('\n'))
  return { ...read.experiment, seed: read.experiment.seed ?? 1 }
}

/** All runs of an experiment, as a page makes them. */
export function planOf(experiment: SeededExperiment, file: string): LivePlan {
  const draft = draftOf({ experiment, file })
  const layout = layoutOf(draft.experiment, draft.layout)
  const runs = planRuns(experiment, experiment.seed)
  const points: LivePlan['points'] = []
  for (const { point, job } of runs) points[point] = job.values
  const { parameters: _, ...shared } = sharedJob(experiment)
  return {
    // What would differ from build to build is no part of the plan.
    draft: { ...draft, started: '', machine: { platform: 'browser', architecture: '', cores: 0 } },
    shared,
    factors: layout.factors.map((name) => ({ name, column: factorColumn(name, layout) })),
    points,
    runs: runs.map(({ run, point, replicate, job }) => [run, point, replicate, job.seed]),
  }
}
