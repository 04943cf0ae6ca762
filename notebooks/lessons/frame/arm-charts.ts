import { bandOverReplicates } from '../../../experiments/measure/band.ts'
import type { Language } from '../../../experiments/spec/text.ts'
import { observables } from '../../../model/index.ts'
import type { Path } from '../../engine/engine.ts'
import { element } from '../../parts/element.ts'
import type { LineKind } from '../../parts/line-styles.ts'
import { type ChartLine, liveChart } from '../../parts/live-chart.ts'
import { dateOf } from '../../parts/time-axis.ts'
import type { Step } from './lesson.ts'
import { unitOfObservable } from './outcomes.ts'

/** Lines of the arms, in their order. */
export const armKinds: readonly LineKind[] = ['run', 'other', 'third', 'fourth']

/** Fewer runs than this are no band. */
const fewest = 3

/** Charts of a step: a line for each arm, with its name at its end, and a band when all its runs have ended. */
export function armCharts({ charts, arms, ticks }: Step, language: Language) {
  const made = charts.map(({ observable, title, zero, exact }) => {
    const name = title ?? observables.find((each) => each.name === observable)
    const chart = liveChart({
      title: name?.[language] ?? observable,
      unit: unitOfObservable(observable),
      language,
      zero,
    })
    const theory = (start: number): ChartLine[] =>
      exact
        ? [
            {
              kind: 'exact',
              values: Float64Array.from({ length: ticks + 1 }, (_, tick) => exact.at(tick, start)),
              label: exact.name[language],
            },
          ]
        : []
    return { observable, chart, theory }
  })
  const years = Float64Array.from({ length: ticks + 1 }, (_, tick) => dateOf(tick))
  return {
    element: element('div', { class: 'charts' }, ...made.map(({ chart }) => chart.element)),
    draw(runs: readonly (readonly Path[])[]): void {
      for (const { observable, chart, theory } of made) {
        const lines = runs.flatMap(([first], at): ChartLine[] =>
          first.tick < 0
            ? []
            : [{ kind: armKinds[at], values: first.series(observable), label: arms[at].name[language] }],
        )
        const bands = runs.flatMap((arm, at) => {
          const ended = arm.filter(({ status }) => status === 'done')
          if (ended.length < Math.max(fewest, arm.length)) return []
          const paths = ended.map((run) => run.series(observable))
          return [{ kind: armKinds[at], points: bandOverReplicates(paths, years) }]
        })
        const start = runs[0][0].tick < 0 ? Number.NaN : runs[0][0].series(observable)[0]
        chart.draw({ ticks, lines: [...theory(start), ...lines], bands })
      }
    },
  }
}
