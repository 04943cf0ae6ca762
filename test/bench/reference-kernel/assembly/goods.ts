// Phase 3, as in ../goods.ts.
import { consumeDeposits, consumeIncome, goodsStream } from './constants'
import { price, stock, width } from './market'
import { block, wordsAt } from './tables'
import { below, draws } from './threefry'

/** The sellers of a block are chosen at once: prices do not move while goods are bought. */
export function goodsMarket(
  tick: i32,
  firms: i32,
  workers: i32,
  market: usize,
  unmet: usize,
  deposits: usize,
  income: usize,
): void {
  for (let from = 0; from < workers; from += block) {
    const count = min(block, workers - from)
    chooseSellers(tick, firms, market, from, count)
    buy(market, unmet, deposits, income, from, count)
  }
}

/** The cheapest of three firms for each worker of the block, at `wordsAt`. */
function chooseSellers(tick: i32, firms: i32, market: usize, from: i32, count: i32): void {
  let agents = i32x4.add(i32x4.splat(from), i32x4(0, 1, 2, 3))
  for (let i = 0; i < count; i += 4) {
    const first = below(firms, draws(goodsStream, agents, 4 * tick))
    const second = below(firms, draws(goodsStream, agents, 4 * tick + 1))
    const third = below(firms, draws(goodsStream, agents, 4 * tick + 2))
    const low = cheapest(
      market,
      i64x2.extend_low_i32x4_u(first),
      i64x2.extend_low_i32x4_u(second),
      i64x2.extend_low_i32x4_u(third),
    )
    const high = cheapest(
      market,
      i64x2.extend_high_i32x4_u(first),
      i64x2.extend_high_i32x4_u(second),
      i64x2.extend_high_i32x4_u(third),
    )
    v128.store(wordsAt + (<usize>i << 2), v128.shuffle<i32>(low, high, 0, 2, 4, 6))
    agents = i32x4.add(agents, i32x4.splat(4))
  }
}

/** The cheapest firm in each lane, the first of those with the same price. */
@inline
function cheapest(market: usize, first: v128, second: v128, third: v128): v128 {
  const firstPrice = pricesOf(market, first)
  const secondPrice = pricesOf(market, second)
  const thirdPrice = pricesOf(market, third)
  const less = f64x2.lt(secondPrice, firstPrice)
  const best = v128.bitselect(second, first, less)
  const bestPrice = v128.bitselect(secondPrice, firstPrice, less)
  return v128.bitselect(third, best, f64x2.lt(thirdPrice, bestPrice))
}

@inline
function pricesOf(market: usize, firms: v128): v128 {
  const first = v128.load_zero<f64>(recordOf(market, i32x4.extract_lane(firms, 0)) + (price << 3))
  return v128.load_lane<f64>(recordOf(market, i32x4.extract_lane(firms, 2)) + (price << 3), first, 1)
}

@inline
function recordOf(market: usize, f: i32): usize {
  return market + ((<usize>(f * width)) << 3)
}

function buy(market: usize, unmet: usize, deposits: usize, income: usize, from: i32, count: i32): void {
  for (let i = 0; i < count; i++) {
    const f = load<i32>(wordsAt + (<usize>i << 2))
    const record = recordOf(market, f)
    const own = (<usize>(from + i)) << 3
    const asked = load<f64>(record + (price << 3))
    const held = load<f64>(deposits + own)
    const wish = consumeIncome * load<f64>(income + own) + consumeDeposits * held
    const budget = wish < held ? wish : held
    const quantity = budget / asked
    const stored = load<f64>(record + (stock << 3))
    if (quantity <= stored) {
      store<f64>(record + (stock << 3), stored - quantity)
      store<f64>(deposits + own, held - budget)
    } else {
      const lacking = unmet + (<usize>f << 3)
      store<f64>(lacking, load<f64>(lacking) + (quantity - stored))
      store<f64>(deposits + own, held - stored * asked)
      store<f64>(record + (stock << 3), 0)
    }
  }
}
