import { accounts } from './accounts.ts'
import { aggregates } from './aggregates.ts'
import { firms } from './firms.ts'
import type { Kernel } from './kernel.ts'

/** Names of the phases, in their order. */
export const phases = ['firms', 'labour', 'goods', 'accounts', 'aggregates'] as const

/** Moves the kernel by some ticks; returns the nanoseconds of each phase. */
export function run(kernel: Kernel, ticks: number): number[] {
  const { labourMarket, goodsMarket } = kernel.means
  const rules = [firms, labourMarket, goodsMarket, accounts, aggregates]
  const spent = rules.map(() => 0)
  let before = performance.now()
  for (let n = 0; n < ticks; n++) {
    kernel.tick++
    for (let phase = 0; phase < rules.length; phase++) {
      rules[phase](kernel)
      const after = performance.now()
      spent[phase] += 1e6 * (after - before)
      before = after
    }
  }
  return spent
}
