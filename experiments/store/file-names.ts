import { join } from 'node:path'

/** Where the parts of an experiment's results lie in its folder. */
export const filesIn = (folder: string) => ({
  manifest: join(folder, 'manifest.json'),
  series: join(folder, 'series.parquet'),
  report: join(folder, 'report.html'),
})
