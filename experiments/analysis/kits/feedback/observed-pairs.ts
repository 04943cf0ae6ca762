import { grangerTest } from '../../../measure/feedback/information/granger.ts'
import { nearestNeighbourTransferEntropy } from '../../../measure/feedback/information/nearest-neighbour-information.ts'
import type { RunPath } from '../kit-table.ts'

/** What one would infer of a link from watching alone. */
export interface ObservedPair {
  cause: string
  effect: string
  /** Granger test, one tick's lag; NaN where it has no answer. */
  p: number
  /** ln of the residual variance without the cause over that with it, nats. */
  causality: number
  /** By nearest neighbours, nats. */
  transferEntropy: number
  /** Rows that were used. */
  rows: number
}

/** Rows beyond which whole runs are left out: nearest neighbours of many pairs would take minutes. */
const mostRows = 20_000

/** Both tests between all pairs of reporters, on changes from tick to tick, runs pooled. */
export function observedPairs(runs: readonly RunPath[], names: readonly string[], seed: number): ObservedPair[] {
  let rows = 0
  const used = runs.filter(({ ticks }) => (rows += ticks.length) <= mostRows || rows === ticks.length)
  const changes = used.map(({ figures }) =>
    Object.fromEntries(names.map((name) => [name, figures[name].slice(1).map((value, t) => value - figures[name][t])])),
  )
  const finite = changes.filter((own) => names.every((name) => own[name].every(Number.isFinite)))
  return names.flatMap((cause) =>
    names
      .filter((effect) => effect !== cause)
      .map((effect) => {
        const series = finite.map((own) => ({ cause: own[cause], effect: own[effect] }))
        const granger = grangerTest(series, 1)
        return {
          cause,
          effect,
          p: granger?.p ?? Number.NaN,
          causality: granger?.causality ?? Number.NaN,
          transferEntropy: nearestNeighbourTransferEntropy(series, seed),
          rows: granger?.rows ?? 0,
        }
      }),
  )
}
