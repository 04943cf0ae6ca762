import type { Factor } from '../spec/factor.ts'
import { loadExperiment } from '../spec/load-experiment.ts'
import type { Results } from './results.ts'

/**
 * The factors with their distributions before the data. A manifest does not hold these: they are read again from the
 * experiment file where it still varies the same factors, else taken as uniform between their ends.
 */
export function priorsOf({ factors, manifest }: Results): { factors: Factor[]; known: boolean } {
  const loaded = manifest && loadExperiment(manifest.experiment.file)
  const read = loaded?.status === 'ok' ? loaded.experiment.factors : []
  // JSON leaves out the functions that only the file has.
  if (JSON.stringify(read) === JSON.stringify(factors)) return { factors: read, known: true }
  return {
    factors: factors.map((factor) => {
      const { levels, low, high } = factor
      const quantile = (u: number) =>
        levels ? levels[Math.min(levels.length - 1, Math.floor(u * levels.length))] : low + u * (high - low)
      return { ...factor, quantile }
    }),
    known: false,
  }
}
