import { joinTables } from '../../analysis/kits/join-tables.ts'
import { type Path, pathLevels } from '../../design/path-changes.ts'
import { type Attractor, bifurcationDiagram } from '../../measure/transition/bifurcation-diagram.ts'
import type { Manifest } from '../../store/manifest.ts'
import type { StoredResults } from '../../store/stored-table.ts'

/** What an outcome settles to at each level of the parameter that is led, there (start 0) and back (1). */
export interface OutcomeAttractors {
  outcome: string
  /** Figures closer than this count as one. */
  tolerance: number
  attractors: Attractor[]
}

/** Of the range of an outcome: chance moves it by less than that in economies of hundreds of firms. */
const likeness = 0.05

/**
 * Attractors of the outcomes of a path that is led there and back, of its first point. A level must be held for
 * four quarters or more: shorter holds show no rest. None for other designs, or where series were not kept.
 */
export async function readAttractors(
  stored: StoredResults,
  outcomes: readonly string[],
  { experiment: { design } }: Manifest,
): Promise<OutcomeAttractors[]> {
  if (design.kind !== 'path' || !design.back || design.ticksPerStep < 4) return []
  const opened = await joinTables([stored])
  if (opened.status === 'error') return []
  const { table } = opened
  const found: OutcomeAttractors[] = []
  for (const outcome of outcomes.filter((name) => table.overTime.includes(name))) {
    const all = await table.read([outcome])
    const series = all.filter(({ point }) => point === all[0].point).map(({ figures }) => figures[outcome])
    if (series.every((values) => values.every(Number.isFinite))) found.push(attractorsOf(outcome, series, design))
  }
  return found
}

function attractorsOf(outcome: string, series: readonly Float64Array[], path: Path): OutcomeAttractors {
  const { steps, ticksPerStep } = path
  const levels = pathLevels(path)
  // Tick 0 is the start, before the first level is held.
  const tail = (values: Float64Array, place: number) => {
    const end = 1 + (place + 1) * ticksPerStep
    return values.subarray(end - Math.floor(ticksPerStep / 2), end)
  }
  const controls = levels.slice(0, steps + 1)
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const values of series) {
    for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)]
  }
  const tolerance = likeness * (high - low)
  const way = (start: number, placeOf: (step: number) => number): Attractor[] =>
    bifurcationDiagram(
      controls,
      controls.map((_, step) => series.map((values) => tail(values, placeOf(step)))),
      tolerance,
    ).map((attractor) => ({ ...attractor, start }))
  return { outcome, tolerance, attractors: [...way(0, (step) => step), ...way(1, (step) => 2 * steps - step)] }
}
