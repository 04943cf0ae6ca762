import { pawn } from '../measure/sensitivity/pawn.ts'
import { level } from './options.ts'
import { spreadOf } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** PAWN measures of one outcome over points that lie as the factors are distributed. */
export function pawnSection({ factors, points, seed }: Results, outcome: string): Section {
  const means = points.map((point) => spreadOf(point, outcome).mean)
  return {
    name: 'pawn',
    title: words.pawn,
    outcome,
    columns: [
      { name: 'factor', title: words.factor },
      { name: 'median', title: words.median },
      { name: 'medianThreshold', title: words.dummy },
      { name: 'maximum', title: words.maximum },
      { name: 'maximumThreshold', title: words.dummyMaximum },
    ],
    rows: factors.map(({ name }) => {
      const values = points.map(({ setting }) => setting[name])
      const { median, maximum, medianThreshold, maximumThreshold } = pawn(values, means, { seed, level })
      return { factor: name, median, medianThreshold, maximum, maximumThreshold }
    }),
    notes: [words.pawnPlain],
  }
}
