import type { ClaimPlans } from './live-plan.ts'

/** The build plans an experiment where its file is asked for (live-plans-plugin.ts). */
const files = import.meta.glob<{ default: ClaimPlans }>([
  '../../../experiments/claims/*.yaml',
  '../../../experiments/phase-diagram.yaml',
  '../../../experiments/phase-diagram-full.yaml',
  '../../../experiments/gains.yaml',
])

/** Plans by the name of their file in `experiments/`, without ending; an experiment has one, `main`. */
export const livePlans = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/experiments\/|\.yaml$/g, ''), load]),
)
