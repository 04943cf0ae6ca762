import { type MeanInterval, meanInterval } from './mean-interval.ts'
import type { Extent } from './plan.ts'
import type { MadeRun } from './run-plan.ts'
import type { Side, TwoPasts } from './two-pasts.ts'

/** Quarters over which adoption is averaged, so that one quarter's draws do not decide. */
const window = 20

/** Adoption of the two economies halfway and at the end of the watch, over seeds, and the gap between them. */
export interface PastsSummary {
  pair: TwoPasts
  low: { half: MeanInterval; end: MeanInterval }
  high: { half: MeanInterval; end: MeanInterval }
  gapHalf: MeanInterval
  gapEnd: MeanInterval
  /** By how much the gap has narrowed from halfway to the end. */
  closing: MeanInterval
}

export function summarisePasts(runs: readonly MadeRun[], pair: TwoPasts, { watched, seeds }: Extent): PastsSummary {
  const share = (side: Side, after: number) =>
    Array.from({ length: seeds }, (_, replicate) => {
      const found = runs.find(
        (run) => run.kind === 'past' && run.side === side && run.replicate === replicate && samePair(run.pair, pair),
      )
      if (!found) return Number.NaN
      const { adoption } = found.run
      const end = adoption.length - watched + after
      return adoption.subarray(end - window, end).reduce((sum, value) => sum + value, 0) / window
    })
  const half = watched / 2
  const low = { half: share('low', half), end: share('low', watched) }
  const high = { half: share('high', half), end: share('high', watched) }
  const gap = (when: 'half' | 'end') => high[when].map((value, replicate) => value - low[when][replicate])
  const [gapHalf, gapEnd] = [gap('half'), gap('end')]
  return {
    pair,
    low: { half: meanInterval(low.half), end: meanInterval(low.end) },
    high: { half: meanInterval(high.half), end: meanInterval(high.end) },
    gapHalf: meanInterval(gapHalf),
    gapEnd: meanInterval(gapEnd),
    closing: meanInterval(gapHalf.map((value, replicate) => value - gapEnd[replicate])),
  }
}

const samePair = (a: TwoPasts, b: TwoPasts): boolean =>
  a.test === b.test && a.setting.key === b.setting.key && a.factor === b.factor
