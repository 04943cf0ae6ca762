// Phase 2, as in ../labour.ts.
import { labourStream, separationRate } from './constants'
import { vacancies, wage, width } from './market'
import { below, draws, words } from './threefry'
import { agentsAt, block, wordsAt } from './tables'

/** The chances of a block are drawn at once; who is without work is listed, and searches. */
export function labourMarket(
  tick: i32,
  firms: i32,
  workers: i32,
  market: usize,
  staff: usize,
  employer: usize,
): void {
  for (let from = 0; from < workers; from += block) {
    const count = min(block, workers - from)
    words(labourStream, from, 4 * tick, wordsAt, count)
    search(tick, firms, market, staff, employer, separate(from, count, staff, employer))
  }
}

/** Who of the block is without work, at `agentsAt`; returns how many. */
function separate(from: i32, count: i32, staff: usize, employer: usize): i32 {
  let searchers = 0
  for (let i = 0; i < count; i++) {
    const at = employer + ((<usize>(from + i)) << 2)
    const f = load<i32>(at)
    const chance = (<f64>load<u32>(wordsAt + (<usize>i << 2)) + 0.5) * (1.0 / 4294967296)
    if (f >= 0 && chance < separationRate) {
      const post = staff + (<usize>f << 2)
      store<i32>(post, load<i32>(post) - 1)
      store<i32>(at, -1)
    }
    // Written for everyone, kept for those without: no branch to guess.
    store<i32>(agentsAt + (<usize>searchers << 2), from + i)
    searchers += <i32>(load<i32>(at) < 0)
  }
  return searchers
}

/** Each of the listed looks at three firms and takes the best paid vacancy. */
function search(tick: i32, firms: i32, market: usize, staff: usize, employer: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const agents = v128.load(agentsAt + (<usize>i << 2))
    v128.store(wordsAt, below(firms, draws(labourStream, agents, 4 * tick + 1)))
    v128.store(wordsAt + 16, below(firms, draws(labourStream, agents, 4 * tick + 2)))
    v128.store(wordsAt + 32, below(firms, draws(labourStream, agents, 4 * tick + 3)))
    for (let k = 0, n = min(4, count - i); k < n; k++) {
      const best = bestOf(market, wordsAt + (<usize>k << 2))
      if (best < 0) continue
      const open = market + ((<usize>(best * width + vacancies)) << 3)
      store<f64>(open, load<f64>(open) - 1)
      const post = staff + (<usize>best << 2)
      store<i32>(post, load<i32>(post) + 1)
      store<i32>(employer + ((<usize>load<i32>(agentsAt + ((<usize>(i + k)) << 2))) << 2), best)
    }
  }
}

/** Of the firms at an address, and 16 and 32 bytes on, the best paying one with a vacancy, or -1. */
function bestOf(market: usize, firms: usize): i32 {
  let best = -1
  let bestWage: f64 = -1
  for (let j: usize = 0; j < 48; j += 16) {
    const f = load<i32>(firms + j)
    const record = market + ((<usize>(f * width)) << 3)
    const paid = load<f64>(record + (wage << 3))
    if (load<f64>(record + (vacancies << 3)) > 0 && paid > bestWage) {
      best = f
      bestWage = paid
    }
  }
  return best
}
