/** Runs of the same replicates with and without a push, on common random numbers: [replicate][tick]. */
export interface PairedRuns {
  pushed: readonly ArrayLike<number>[]
  baseline: readonly ArrayLike<number>[]
}

/**
 * Response of each replicate: what the push changed, tick by tick, in the unit of the series. Draws are keyed, so all
 * chance that the push does not touch cancels.
 * @throws RangeError where a pushed run has no partner of its own length
 */
export function pairedResponses({ pushed, baseline }: PairedRuns): Float64Array[] {
  if (pushed.length !== baseline.length) {
    throw new RangeError(`${pushed.length} pushed runs stand against ${baseline.length} of the baseline; pair each.`)
  }
  return pushed.map((path, replicate) => {
    const partner = baseline[replicate]
    if (path.length !== partner.length) {
      throw new RangeError(`Replicate ${replicate}: ${path.length} ticks pushed, ${partner.length} in the baseline.`)
    }
    return Float64Array.from(path, (value, tick) => value - partner[tick])
  })
}

/**
 * Size of a response: its sum over the ticks from `from` to before `to`. Summed over all time, the answer to a short
 * push equals the lasting answer to a lasting push of the same strength in a linear system, which is what a gain is
 * about.
 */
export function responseSize(response: ArrayLike<number>, from = 0, to = response.length): number {
  let sum = 0
  for (let tick = from; tick < to; tick++) sum += response[tick]
  return sum
}
