import { join } from 'node:path'

/** Where the parts of an experiment's results lie in its folder. */
export const filesIn = (folder: string) => ({
  manifest: join(folder, 'manifest.json'),
  runs: join(folder, 'runs.parquet'),
  series: join(folder, 'series.parquet'),
  summary: join(folder, 'summary.parquet'),
  /** Agents of some quarters, where they were asked for. */
  agents: join(folder, 'agents.parquet'),
  crate: join(folder, 'ro-crate-metadata.json'),
  report: join(folder, 'report.html'),
  /** The STRESS-ABS checklist. */
  stress: join(folder, 'stress.md'),
  /** What has ended of an experiment that goes on. */
  parts: join(folder, 'parts'),
  /** What is asked, for those who finish it: the manifest so far and all planned runs. */
  draft: join(folder, 'parts', 'draft.json'),
  plan: join(folder, 'parts', 'plan.parquet'),
})
