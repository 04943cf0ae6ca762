import {
  accountsTolerance,
  type createEconomy,
  type Economy,
  observables,
  observe,
  openObserver,
  reasonToStop,
  step,
} from '../../../model/index.ts'
import type { Path } from '../../engine/engine.ts'
import { seriesOf } from '../../engine/series-of.ts'
import type { ProgressBar } from './progress-bar.ts'

/** Milliseconds after which the page is given its turn: it stays awake while a cell runs economies. */
const slice = 12

const width = observables.length

/** A run to its end, and the economy as it stands there. */
export interface Played extends Path {
  economy?: Economy
}

let turn = 0

/**
 * Steps an economy through its quarters and measures each, as `simulate` does, the page having its turn in between.
 * @param economy from `createEconomy`, at its start
 * @param ticks quarters
 */
export async function play(
  economy: ReturnType<typeof createEconomy>,
  ticks: number,
  bar: ProgressBar,
): Promise<Played> {
  const rows = new Float64Array((ticks + 1) * width)
  const path = (tick: number) => ({ tick, series: (name: string) => seriesOf({ rows, tick }, name) })
  if ('status' in economy) return { status: 'stopped', message: economy.message, ...path(-1) }
  const observer = openObserver(economy)
  for (let tick = 0; tick <= ticks; tick++) {
    const stop = tick > 0 && reasonToStop(economy, step(economy), accountsTolerance)
    if (stop) return { status: 'stopped', message: stop.message, ...path(tick - 1) }
    observe(observer, economy, rows.subarray(tick * width, (tick + 1) * width))
    bar.add(1 / (ticks + 1))
    if (performance.now() - turn < slice) continue
    await new Promise((resolve) => setTimeout(resolve))
    turn = performance.now()
  }
  return { status: 'done', economy, ...path(ticks) }
}
