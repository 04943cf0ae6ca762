import { writeFigure } from '../../experiments/chart/figure.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { type BandPoint, bandOverReplicates } from '../../experiments/measure/band.ts'
import { observables } from '../../model/index.ts'
import type { Run } from '../engine/engine.ts'
import { element } from '../parts/element.ts'
import { type ChartLine, liveChart } from '../parts/live-chart.ts'
import { dateOf, quarterOf } from '../parts/time-axis.ts'
import type { Lab } from './lab.ts'
import { panels } from './panels.ts'
import type { SideRuns } from './simulation.ts'
import { words } from './words.ts'

/** Fewer runs than this are no band. */
const fewest = 3

/** The charts, and what they show in words. */
export function board(lab: Lab): { element: HTMLElement; pictures: () => SVGSVGElement[] } {
  const { language, simulation } = lab
  const charts = panels.map(({ observable, title, zero }) => {
    const unit = observables.find(({ name }) => name === observable)?.unit ?? 'ratio'
    const chart = liveChart({ title: title[language], unit, language, zero, seek: lab.head.seek })
    return { observable, chart }
  })
  const legend = element('p', { class: 'legend' })
  const summary = element('p', { class: 'summary', 'aria-live': 'polite' })
  const bands = new WeakMap<Run, { n: number; of: Map<string, BandPoint[]> }>()

  /** Bands of one side, reckoned again only when another replicate has ended. */
  function bandOf({ main, replicates }: SideRuns, observable: string): BandPoint[] {
    const ended = replicates.filter(({ status }) => status === 'done')
    if (ended.length + 1 < fewest) return []
    let known = bands.get(main)
    if (known?.n !== ended.length) {
      known = { n: ended.length, of: new Map() }
      bands.set(main, known)
    }
    let points = known.of.get(observable)
    if (!points) {
      const years = Float64Array.from({ length: main.spec.ticks + 1 }, (_, tick) => dateOf(tick))
      points = bandOverReplicates(
        [main, ...ended].map((run) => run.series(observable)),
        years,
      )
      known.of.set(observable, points)
    }
    return points
  }

  function draw(): void {
    const { sides, before, draft } = simulation
    const { ticks } = lab.setting
    for (const { observable, chart } of charts) {
      const lines: ChartLine[] = []
      const line = (kind: ChartLine['kind'], run?: Run, label?: string) => {
        if (run && run.tick >= 0) lines.push({ kind, values: run.series(observable), label })
      }
      if (draft && draft.tick >= 0) {
        line('before', sides.run?.main)
        line('draft', draft)
        chart.draw({ ticks, lines, bands: [] })
        continue
      }
      line('before', before)
      line('other', sides.other?.main, sides.other && 'B')
      line('run', sides.run?.main, sides.other && 'A')
      chart.draw({
        ticks,
        lines,
        bands: (['other', 'run'] as const).flatMap((kind) => {
          const side = sides[kind]
          return side ? [{ kind, points: bandOf(side, observable) }] : []
        }),
      })
    }
    const n = 1 + (sides.run?.replicates.filter(({ status }) => status === 'done').length ?? 0)
    legend.textContent = [
      ...(n >= fewest ? [fill(words.bandOf, { n })[language]] : []),
      ...(before ? [words.greyLine[language]] : []),
    ].join(' · ')
    say()
  }

  function say(): void {
    const run = simulation.sides.run?.main
    const tick = Math.min(Math.round(lab.head.tick), run?.tick ?? -1)
    if (!run || tick < 0 || lab.head.playing) return
    const figure = (name: string) => writeFigure(run.series(name)[tick], 'share')
    summary.textContent = fill(words.summary, {
      quarter: quarterOf(tick, language),
      adoption: figure('adoption'),
      unemployment: figure('unemployment'),
    })[language]
  }

  lab.watch({
    data: draw,
    head: (tick) => {
      // While it plays, charts out of sight wait; they follow when they come into sight, or it stops.
      for (const { chart } of charts) if (!lab.head.playing || chart.inSight()) chart.head(tick)
      say()
    },
  })
  return {
    element: element(
      'section',
      { id: 'charts', class: 'board', 'aria-label': words.charts[language], tabindex: -1 },
      summary,
      element('div', { class: 'charts' }, ...charts.map(({ chart }) => chart.element)),
      legend,
    ),
    pictures: () => charts.map(({ chart }) => chart.svg),
  }
}
