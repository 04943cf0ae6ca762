/** One threshold: an alarm is a score at or above it. */
export interface RocPoint {
  threshold: number
  /** Share of the runs with a transition that are warned of. */
  hits: number
  /** Share of the runs without one that are warned of all the same. */
  falseAlarms: number
}

export interface Roc {
  /** From no alarm at all to alarm always. */
  points: RocPoint[]
  /** Chance that a run with a transition scores higher than one without: 0.5 is guessing. */
  area: number
}

/**
 * How well a score tells runs with a transition ahead from runs without (C. Boettiger and A. Hastings, J. R. Soc.
 * Interface 9, 2012). Ties count half in the area.
 * @param withTransition,without one score a run, higher the more it warns
 */
export function roc(withTransition: readonly number[], without: readonly number[]): Roc {
  const scored = [
    ...withTransition.map((score) => ({ score, hit: 1, alarm: 0 })),
    ...without.map((score) => ({ score, hit: 0, alarm: 1 })),
  ].sort((a, b) => b.score - a.score)
  const points: RocPoint[] = [{ threshold: Number.POSITIVE_INFINITY, hits: 0, falseAlarms: 0 }]
  let [hits, alarms, area] = [0, 0, 0]
  scored.forEach(({ score, hit, alarm }, i) => {
    hits += hit
    alarms += alarm
    if (i + 1 < scored.length && scored[i + 1].score === score) return
    const before = points[points.length - 1]
    const point = { threshold: score, hits: hits / withTransition.length, falseAlarms: alarms / without.length }
    area += ((point.hits + before.hits) / 2) * (point.falseAlarms - before.falseAlarms)
    points.push(point)
  })
  return { points, area }
}
