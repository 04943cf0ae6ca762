import type { Part } from './part.ts'
import { claimRuling } from './verdict.ts'

/** What becomes of an effect when its mechanism is off; `none` where there was no effect to lose. */
export type AblationReading = 'goes' | 'shrinks' | 'stays' | 'none'

/** Below this part of its size an effect counts as shrunk. */
const half = 0.5

/**
 * Over the predictions that hold with the mechanism on: gone where one no longer holds, shrunk where one keeps less than
 * half of its distance from the bound, else it stays: then it arises elsewhere.
 */
export function readAblation(on: readonly Part[], off: readonly Part[]): AblationReading {
  const pairs = on.flatMap((part, i) => (part.ruling === 'supported' && off[i] ? [{ on: part, off: off[i] }] : []))
  if (pairs.length === 0) return 'none'
  if (pairs.some(({ off }) => off.ruling !== 'supported')) return 'goes'
  return pairs.some(({ on, off }) => (off.margin ?? 0) < half * (on.margin ?? 0)) ? 'shrinks' : 'stays'
}

/**
 * Whether turning the sign of the mechanism turns the claim: what held now fails, or what failed now holds. One part that
 * turns among others is not enough.
 */
export function turns(on: readonly Part[], reversed: readonly Part[]): boolean {
  const [before, after] = [claimRuling(on), claimRuling(reversed)]
  return before !== 'open' && after !== 'open' && before !== after
}
