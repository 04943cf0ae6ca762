import type { Section } from '../../../analysis/section.ts'
import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { hysteresisLoop } from '../../../chart/hysteresis-loop.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import type { Value } from '../../../analysis/section.ts'
import { figureWords as words } from '../../words/figures.ts'
import { distinctSections, estimateIn, numberIn } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import { within } from '../names.ts'
import { loopAreaFigures, loopWords, settingOf } from './loop-areas.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** The way there and back of each outcome, one loop for each setting of the other factors; then the areas side by side. */
export function loopFigures(varied: VariedResults): PlannedFigure[] {
  const { design, replicates } = varied.manifest.experiment
  if (design.kind !== 'path') return []
  const led = varied.factor(design.parameter)
  const one = (section: Section, point: number, place: number): PlannedFigure => {
    const { outcome = '' } = section
    const { label, unit } = varied.outcome(outcome)
    const rows = section.rows.filter((row) => numberIn(row.point) === point)
    const setting = settingOf(point, varied)
    const way = (pick: (row: Section['rows'][number]) => Value) =>
      rows.flatMap((row) => {
        const estimate = estimateIn(pick(row) ?? null)
        return estimate && Number.isFinite(estimate.estimate) ? [{ x: numberIn(row.level), estimate }] : []
      })
    const input = {
      text: {
        title: fill(design.back ? words.loop : words.there, {
          outcome: setting ? fill(loopWords.at, { outcome: label, setting }) : label,
          factor: within(led.label),
        }),
        x: { title: led.label, unit: unitOf(led.unit).name },
        y: { title: words.mean, unit: unitOf(unit).name },
        n: replicates,
        band: chartWords.meanAndInterval,
      },
      unit,
      factorUnit: led.unit,
      there: way(({ there }) => there),
      back: way(({ back }) => back).toReversed(),
    }
    // The first keeps the plain name, by which `nqpf plot` has always had it.
    const chart = place === 0 ? 'loop' : `loop-${place + 1}`
    return { chart, outcome, ...drawable(hysteresisLoop, input) }
  }
  const loops = distinctSections(varied, 'path').flatMap((section) => {
    const points = [...new Set(section.rows.map(({ point }) => numberIn(point)))]
    return points.map((point, place) => one(section, point, place))
  })
  return [...loops, ...loopAreaFigures(varied)]
}
