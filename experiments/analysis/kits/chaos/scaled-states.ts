import { meanOf } from '../../../measure/mean-of.ts'
import { varianceOf } from '../../../measure/variance-of.ts'
import type { RunPath } from '../kit-table.ts'

/** States of a run tick by tick: one value a reporter, in standard deviations of that reporter over all given runs. */
export function scaledStates(runs: readonly RunPath[], names: readonly string[]): (run: RunPath) => Float64Array[] {
  const sds = names.map((name) => {
    // Of each run about its own mean, so that different settings do not count as spread.
    const variance = meanOf(runs.map(({ figures }) => varianceOf(figures[name].filter(Number.isFinite))))
    return variance > 0 ? Math.sqrt(variance) : 1
  })
  return ({ ticks, figures }) =>
    Array.from(ticks, (_, t) => Float64Array.from(names, (name, i) => (figures[name][t] || 0) / sds[i]))
}

/** Mean distance of runs that share nothing but their settings, tick by tick; NaN of fewer than two runs. */
export function strangersApart(runs: readonly (readonly Float64Array[])[]): number[] {
  const [first = []] = runs
  return first.map((_, t) => {
    const distances = runs.slice(1).map((states, i) => {
      const others = runs[i][t]
      return Math.sqrt(meanOf(states[t].map((value, k) => (value - others[k]) ** 2)))
    })
    return meanOf(distances)
  })
}
