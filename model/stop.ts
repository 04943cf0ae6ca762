import type { Residual } from './accounts/close.ts'
import type { State } from './agents/state.ts'

/** Why a run could not go on. */
export type StopKind =
  | 'accounts-open'
  | 'not-finite'
  | 'no-income'
  | 'explosion'
  | 'hyperinflation'
  | 'no-balanced-state'

export interface Stop {
  kind: StopKind
  /** Row or column of the accounts that does not close, or the quantity that is no number. */
  row: string
  message: { en: string; zh: string }
}

/** GDP of a worker in a quarter, in mean wages of the start, below which there is no economy left to speak of. */
const leastIncome = 1e-3

/** Frontier of algorithms, 1 at the start, beyond which numbers no longer hold what is made of it. */
const highestFrontier = 1e60

/**
 * Policy rate, a quarter, beyond which money has come to an end while its accounts still close: what rounding leaves
 * between the bank's books and those of its customers bears interest as well, and would grow past the tolerance.
 */
const highestRate = 1

/**
 * The reason to stop after a step, if there is one: accounts that do not close, a GDP that is no number, or next
 * to none (shares and growth of nothing are no numbers either), or algorithms that improve themselves, or prices that
 * rise, without end.
 */
export function reasonToStop(state: State, residual: Residual, tolerance: number): Stop | undefined {
  const { tick, seed, markets, households, knowledge, centralBank } = state
  const again = { en: `To see it again: seed ${seed}, ${tick} ticks.`, zh: `重现：种子 ${seed}，运行 ${tick} 季度。` }
  if (!(knowledge.frontier <= highestFrontier)) {
    return {
      kind: 'explosion',
      row: 'frontier',
      message: {
        en: `The algorithms of seed ${seed} improve themselves without end: the frontier passes ${highestFrontier} in tick ${tick}. ${again.en}`,
        zh: `种子 ${seed} 的算法无止境地自我改进：第 ${tick} 季度前沿超过 ${highestFrontier}。${again.zh}`,
      },
    }
  }
  if (!Number.isFinite(markets.realIncome) || Number.isNaN(residual.relative)) {
    const row = Number.isNaN(residual.relative) ? residual.row : 'gdp'
    return {
      kind: 'not-finite',
      row,
      message: {
        en: `The economy of seed ${seed} has no finite ${row} in tick ${tick}. ${again.en}`,
        zh: `种子 ${seed} 的经济在第 ${tick} 季度的“${row}”不是有限数。${again.zh}`,
      },
    }
  }
  if (residual.relative <= tolerance) {
    if (centralBank.policyRate > highestRate) {
      return {
        kind: 'hyperinflation',
        row: 'policyRate',
        message: {
          en: `Prices of seed ${seed} run away: the central bank asks more than ${100 * highestRate} percent a quarter in tick ${tick}. ${again.en}`,
          zh: `种子 ${seed} 的物价失控：第 ${tick} 季度政策利率超过每季 ${100 * highestRate}%。${again.zh}`,
        },
      }
    }
    if (markets.realIncome > leastIncome * households.count) return undefined
    return {
      kind: 'no-income',
      row: 'gdp',
      message: {
        en: `The economy of seed ${seed} has broken down: next to nothing is produced in tick ${tick}. ${again.en}`,
        zh: `种子 ${seed} 的经济在第 ${tick} 季度崩溃：几乎没有产出。${again.zh}`,
      },
    }
  }
  const { row } = residual
  const size = residual.relative.toExponential(2)
  return {
    kind: 'accounts-open',
    row,
    message: {
      en: `The accounts of seed ${seed} do not close in tick ${tick}: row "${row}" is off by ${size} of its size, above ${tolerance}. ${again.en}`,
      zh: `种子 ${seed} 的账户在第 ${tick} 季度未平衡：“${row}”的相对误差为 ${size}，超过 ${tolerance}。${again.zh}`,
    },
  }
}
