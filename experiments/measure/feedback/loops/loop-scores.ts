/** A loop as the names of its variables in order; the last one acts on the first. */
export type Loop = readonly string[]

/** Scores of links over time, by cause and effect: `scores(cause, effect)[step]`. */
export type LinkScores = (cause: string, effect: string) => ArrayLike<number>

/** Score of a loop at each step: the product of the scores of its links. */
export function loopScore(loop: Loop, scores: LinkScores): Float64Array {
  const links = loop.map((cause, i) => scores(cause, loop[(i + 1) % loop.length]))
  const product = new Float64Array(links[0].length).fill(1)
  for (const link of links) for (let step = 0; step < product.length; step++) product[step] *= link[step]
  return product
}

/**
 * Relative loop scores: each loop's score over the sum of all their sizes at that step, in [-1, 1]; 0 where none acts.
 * Positive loops reinforce, negative ones balance. The loops compared must be one strongly connected set.
 * Source: W. Schoenberg, P. Davidsen and R. Eberlein, Syst. Dyn. Rev. 36 (2020), section "relative loop scores".
 */
export function relativeLoopScores(loops: readonly Loop[], scores: LinkScores): Float64Array[] {
  const raw = loops.map((loop) => loopScore(loop, scores))
  const all = new Float64Array(raw.length > 0 ? raw[0].length : 0)
  for (const scores of raw) scores.forEach((score, step) => (all[step] += Math.abs(score)))
  return raw.map((own) => own.map((score, step) => (all[step] > 0 ? score / all[step] : 0)))
}
