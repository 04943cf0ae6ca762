import type { Manifest } from '../../store/manifest.ts'

/** Whether an experiment is more than one economy: several points, or one that is led along a path. */
export const isVaried = ({ counts, experiment }: Pick<Manifest, 'counts' | 'experiment'>): boolean =>
  counts.points > 1 || experiment.design.kind === 'path'
