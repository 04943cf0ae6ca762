import { type SeedNoise, seedNoise } from '../measure/sensitivity/seed-noise.ts'
import type { Text } from '../spec/text.ts'
import { level } from './options.ts'
import { spreadOf } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** Seed noise of an outcome, and what of it is to be taken off sensitivity measures. */
export interface Noise {
  /** Variance of the noise in a point's mean, where it can be told and differs from point to point; else 0. */
  errorVariance: number
  section: Section[]
  note: Text
}

export function noiseOf({ points, manifest, seed }: Results, outcome: string): Noise {
  const spreads = points.map((point) => spreadOf(point, outcome))
  if (spreads.filter(({ n }) => n > 1).length < 2) return { errorVariance: 0, section: [], note: words.noiseUnknown }
  const noise = seedNoise(spreads, { seed, level })
  const shared = manifest?.experiment.commonRandomNumbers ?? false
  return {
    errorVariance: shared ? 0 : noise.errorVariance,
    section: [noiseSection(outcome, noise)],
    note: shared ? words.noiseShared : words.noiseTakenOff,
  }
}

function noiseSection(outcome: string, { share }: SeedNoise): Section {
  return {
    name: 'seed-noise',
    title: words.noise,
    outcome,
    columns: [{ name: 'share', title: words.share }],
    rows: [{ share }],
    notes: [],
  }
}
