import { type Box, densityOf, isIn, rowsIn, type Scenarios, valuesOf, withEnd } from './box.ts'
import { peelQuantile } from './peel-quantile.ts'

/** A box and the numbers of the rows in it. */
export interface FilledBox {
  box: Box
  rows: number[]
}

/** A box that might come next: how many rows it holds, and how many of them are of interest. */
export interface Candidate {
  box: Box
  count: number
  cases: number
}

/** Candidate boxes that cut a share `alpha` of the rows off one end of one factor. */
export function peels({ box, rows }: FilledBox, scenarios: Scenarios, alpha: number): Candidate[] {
  return box.low.flatMap((_, factor) => {
    const values = valuesOf(scenarios, rows, factor)
    const sorted = values.toSorted()
    const low = peelQuantile(sorted, alpha)
    const high = peelQuantile(sorted, 1 - alpha)
    return [
      counted(withEnd(box, 'low', factor, low), scenarios, rows, (i) => values[i] >= low),
      counted(withEnd(box, 'high', factor, high), scenarios, rows, (i) => values[i] <= high),
    ]
  })
}

function counted(
  box: Box,
  { ofInterest }: Scenarios,
  rows: readonly number[],
  keeps: (place: number) => boolean,
): Candidate {
  let [count, cases] = [0, 0]
  for (let i = 0; i < rows.length; i++) {
    if (!keeps(i)) continue
    count++
    if (ofInterest[rows[i]]) cases++
  }
  return { box, count, cases }
}

/**
 * Candidate boxes that move one restricted end outwards, over a share `alpha` of the rows beyond it that the other ends
 * admit; out to the end of the range where there is none.
 * @param among rows that the box was looked for in
 * @param whole the box around these rows
 */
export function pastes(
  { box }: FilledBox,
  scenarios: Scenarios,
  among: readonly number[],
  whole: Box,
  alpha: number,
): Candidate[] {
  return (['low', 'high'] as const).flatMap((side) =>
    box[side].flatMap((end, factor) => {
      if (end === whole[side][factor]) return []
      const inward = side === 'low' ? 'high' : 'low'
      const outside = withEnd(withEnd(box, side, factor, whole[side][factor]), inward, factor, end)
      const beyond = valuesOf(scenarios, rowsIn(outside, scenarios, among), factor).sort()
      const share = side === 'low' ? 1 - alpha : alpha
      const value = beyond.length === 0 ? whole[side][factor] : peelQuantile(beyond, share)
      const larger = withEnd(box, side, factor, value)
      return [counted(larger, scenarios, among, (i) => isIn(larger, scenarios.points[among[i]]))]
    }),
  )
}

/**
 * The candidate with the largest gain in density for each row that comes or goes (the lenient criterion, which treats
 * factors with few values fairly: J. Kwakkel and M. Jaxa-Rozen, Environmental Modelling & Software 79, 2016, 311-321),
 * of equals the one that restricts fewest factors. A peel must gain; a paste, which adds rows, must lose nothing.
 * Undefined where there is none.
 * @param whole the box in which ends restrict nothing
 */
export function bestCandidate(
  from: FilledBox,
  candidates: readonly Candidate[],
  scenarios: Scenarios,
  whole: Box,
): Candidate | undefined {
  const density = densityOf(scenarios, from.rows)
  const scored = candidates.flatMap((candidate) => {
    const more = candidate.count - from.rows.length
    const gain = candidate.cases / candidate.count - density
    const better = more > 0 ? gain >= 0 : more < 0 && gain > 0
    return better ? [{ candidate, gain: gain / Math.abs(more), free: freeFactors(candidate.box, whole) }] : []
  })
  return scored.sort((p, q) => q.gain - p.gain || q.free - p.free)[0]?.candidate
}

function freeFactors(box: Box, whole: Box): number {
  return box.low.filter((end, j) => end === whole.low[j] && box.high[j] === whole.high[j]).length
}
