import { laggedRows, type SeriesPair } from './lagged-rows.ts'

/**
 * Transfer entropy from cause to effect between series of symbols, in bits: how much the last symbol of the cause tells
 * about the next of the effect beside the effect's own last k. Plug-in estimate from counts, biased upwards by about
 * (states - 1)/(2 rows ln 2): compare it with that of shuffled causes. 0 of no rows.
 * Source: T. Schreiber, Phys. Rev. Lett. 85 (2000).
 * @param replicates symbols as any finite numbers; equal numbers are one symbol
 * @param history k, 1 or more: too short a history passes the effect's own memory for the cause's
 */
export function discreteTransferEntropy(replicates: readonly SeriesPair[], history: number): number {
  const { next, effectPast, causePast } = laggedRows(replicates, history, 1)
  const own = joined(effectPast)
  const both = joined([own, causePast[0]])
  const entropyOf = (columns: Float64Array[]) => entropy(joined(columns))
  return entropyOf([next, own]) - entropyOf([own]) - entropyOf([next, both]) + entropyOf([both])
}

/** A number for each different row of the columns. */
function joined(columns: readonly Float64Array[]): Float64Array {
  return columns.slice(1).reduce((before, column) => {
    const known = new Map<number, Map<number, number>>()
    let states = 0
    return before.map((state, row) => {
      let inner = known.get(state)
      if (!inner) known.set(state, (inner = new Map()))
      let number = inner.get(column[row])
      if (number === undefined) inner.set(column[row], (number = states++))
      return number
    })
  }, columns[0])
}

function entropy(states: Float64Array): number {
  const counts = new Map<number, number>()
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / states.length) * Math.log2(count / states.length)
  return bits
}
