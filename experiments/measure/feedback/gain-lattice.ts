import { gain } from './gain.ts'

// Channels 0 ... k-1. A set of channels is a bit mask: bit i is set where channel i is alive (its loops closed). Arrays
// over sets have 2^k entries, at the mask's own number.

/**
 * Gain of every set of channels: L(S) = 1 - A(none) / A(S), the response with all k channels held against that with S
 * alive.
 * @param sizes size of the response for every set of live channels, 2^k numbers
 * @throws RangeError where their number is no power of two
 */
export function setGains(sizes: ArrayLike<number>): Float64Array {
  channelCount(sizes.length)
  return Float64Array.from(sizes, (size) => gain(size, sizes[0]))
}

/**
 * Gain of the loops that pass through exactly the channels of each set: the Moebius inverse of the gains of sets,
 * l(S) = sum over T in S of (-1)^(|S| - |T|) L(T). In a linear system whose loops all touch (Mason 1953: Delta = 1 - sum
 * of loop gains) l of one channel is the gain of its own loop and l of several that of the loop through all of them; no
 * loop, no entry. Beyond that it measures interaction: what channels do together and not one by one.
 * Sources: G.-C. Rota, Z. Wahrscheinlichkeitstheorie 2 (1964); J. Harsanyi, Int. Econ. Rev. 4 (1963), dividends.
 * @param gains L of every set, as from `setGains`
 */
export function loopGains(gains: ArrayLike<number>): Float64Array {
  const channels = channelCount(gains.length)
  const loops = Float64Array.from(gains)
  for (let channel = 0; channel < channels; channel++) {
    for (let set = 0; set < loops.length; set++) {
      if (set & (1 << channel)) loops[set] -= loops[set ^ (1 << channel)]
    }
  }
  return loops
}

/**
 * Part of each channel in the gain of all: the gain of every loop divided evenly among the channels it passes (Shapley
 * value, L. Shapley 1953). The parts add up to the gain of the full set exactly.
 */
export function channelShares(gains: ArrayLike<number>): Float64Array {
  const loops = loopGains(gains)
  const shares = new Float64Array(channelCount(gains.length))
  for (let set = 1; set < loops.length; set++) {
    const members = [...shares.keys()].filter((channel) => set & (1 << channel))
    for (const channel of members) shares[channel] += loops[set] / members.length
  }
  return shares
}

function channelCount(sets: number): number {
  const channels = Math.log2(sets)
  if (!Number.isInteger(channels)) throw new RangeError(`${sets} sets of channels: give all 2^k of them.`)
  return channels
}
