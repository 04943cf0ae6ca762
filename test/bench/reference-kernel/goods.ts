import { integers, reals } from './constants.ts'
import { below, draw } from './draw.ts'
import type { Kernel } from './kernel.ts'
import * as places from './market.ts'

// Local names, for speed: see model/math/exp.ts.
const { price, stock, width } = places
const { goodsStream } = integers
const { consumeDeposits, consumeIncome } = reals

/** Phase 3: each worker looks at three firms and buys from the cheapest until its stock or his budget ends. */
export function goodsMarket({ columns, firms, workers, tick }: Kernel): void {
  const { market, unmet, deposits, income } = columns
  for (let i = 0; i < workers; i++) {
    let f = below(firms, draw(goodsStream, i, 4 * tick))
    for (let j = 1; j <= 2; j++) {
      const other = below(firms, draw(goodsStream, i, 4 * tick + j))
      if (market[other * width + price] < market[f * width + price]) f = other
    }
    const asked = market[f * width + price]
    const held = deposits[i]
    const wish = consumeIncome * income[i] + consumeDeposits * held
    const budget = wish < held ? wish : held
    const quantity = budget / asked
    const stored = market[f * width + stock]
    if (quantity <= stored) {
      market[f * width + stock] = stored - quantity
      deposits[i] = held - budget
    } else {
      unmet[f] += quantity - stored
      deposits[i] = held - stored * asked
      market[f * width + stock] = 0
    }
  }
}
