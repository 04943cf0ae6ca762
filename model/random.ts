// Keyed random draws. Each is a function of (seed, stream, agent, tick, j) and of nothing else: there is no queue and no
// state. A policy or an ablation that adds or drops draws therefore leaves every other draw as it was.
//
// Layout: key = (seed, stream), counter = (agent, 8 tick + j), all unsigned 32-bit integers. So tick < 2^29 and
// j = 0 ... 7; a rule that needs more draws an agent and tick takes a second stream. Any seed works, 0 too.
// How well the draws pass for random: random-battery.md.
import { normalQuantile } from './math.ts'
import { lastBlock, threefry } from './random/threefry.ts'

/** Local name, for speed: see math/exp.ts. */
const block = lastBlock

/** The number of the rule that draws; each rule has its own. */
export type Stream = number

/** Both words of the last `drawPair`: read them before the next draw. */
export const pair: Readonly<Uint32Array> = lastBlock

/** An unsigned 32-bit integer. */
export function draw(seed: number, stream: Stream, agent: number, tick: number, j = 0): number {
  threefry(seed, stream, agent, (tick << 3) | j)
  return block[0]
}

/** Two unsigned 32-bit integers at the price of one, left in `pair`; the first is that of `draw`. */
export function drawPair(seed: number, stream: Stream, agent: number, tick: number, j = 0): void {
  threefry(seed, stream, agent, (tick << 3) | j)
}

/** Uniform on (0, 1): the middle of one of 2^32 equal cells, so never 0 nor 1. */
export function uniform(seed: number, stream: Stream, agent: number, tick: number, j = 0): number {
  return toUnit(draw(seed, stream, agent, tick, j))
}

/** The middle of a word's cell in (0, 1). */
export function toUnit(word: number): number {
  return (word + 0.5) * (1 / 4294967296)
}

/** An integer from 0 to n - 1, for n up to 2^32; no value's chance is off by more than n / 2^32 of itself. */
export function below(n: number, seed: number, stream: Stream, agent: number, tick: number, j = 0): number {
  return Math.floor((draw(seed, stream, agent, tick, j) * n) / 4294967296)
}

/** Standard normal, by the quantile: monotone in the draw, which keeps common random numbers common. */
export function normal(seed: number, stream: Stream, agent: number, tick: number, j = 0): number {
  return normalQuantile(uniform(seed, stream, agent, tick, j))
}
