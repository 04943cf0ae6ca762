import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { fewestReplicates } from '../measure/direction.ts'
import { level } from './options.ts'
import { spreadOf } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section, Value } from './section.ts'
import { words } from './words.ts'

/** Points whose means are printed. */
const pointsShown = 200

/** Mean of each outcome at each point, with its BCa interval over replicates. */
export function meansSection({ points, outcomes, seed }: Results): Section {
  const shown = points.slice(0, pointsShown)
  const settings = [...new Set(points.flatMap(({ setting }) => Object.keys(setting)))]
  const replicates = points.reduce((most, { figures }) => Math.max(most, Object.values(figures)[0]?.length ?? 0), 0)
  return {
    name: 'means',
    title: words.means,
    columns: [
      { name: 'point', title: words.point },
      ...settings.map((name) => ({ name: `set:${name}`, title: { en: name, zh: name } })),
      { name: 'n', title: words.n },
      ...outcomes.map((name) => ({ name, title: { en: name, zh: name } })),
    ],
    rows: shown.map((point) => ({
      point: point.point,
      ...Object.fromEntries(settings.map((name): [string, Value] => [`set:${name}`, point.setting[name]])),
      n: Math.min(...outcomes.map((name) => spreadOf(point, name).n)),
      ...Object.fromEntries(outcomes.map((name) => [name, meanInterval(point.figures[name], { seed, level })])),
    })),
    notes: [
      replicates < 2 ? words.oneReplicate : words.bca,
      ...(replicates > 1 && replicates < fewestReplicates ? [words.fewReplicates] : []),
      ...(points.length > shown.length ? [words.tooManyPoints(points.length, shown.length)] : []),
    ],
  }
}
