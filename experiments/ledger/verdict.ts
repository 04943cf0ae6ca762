import type { Part } from './part.ts'
import type { Robustness } from './robustness.ts'

/** What the runs say of a claim. */
export const verdicts = ['supported', 'conditional', 'not-supported', 'undecided'] as const
export type ClaimVerdict = (typeof verdicts)[number]

/** Why a verdict is no plain yes or no. */
export type Reason = 'missing' | 'too-wide' | 'correction' | 'places' | 'draws'

export interface Ruled {
  verdict: ClaimVerdict
  reason: Reason | undefined
}

/** Level of the tests over the whole ledger, after correction. */
export const ledgerLevel = 0.05

/** Share of the draws of other parameters that must agree for a verdict to stand without a condition. */
export const enoughAgree = 0.8

/** Fewer draws than this set no condition: two that differ say nothing of a region. */
export const fewestDraws = 10

/** p-value of a claim before correction: all its predictions must hold, or one of them must fail. */
export function claimP(parts: readonly Part[]): number {
  const failed = parts.filter(({ ruling }) => ruling === 'contradicted')
  if (failed.length > 0) return Math.min(1, parts.length * Math.min(...failed.map(({ p }) => p)))
  return parts.length === 0 ? 1 : Math.max(...parts.map(({ p }) => p))
}

/** What the runs say of a claim before any correction: it holds in all of its parts, fails in one, or is open. */
export function claimRuling(parts: readonly Part[]): 'holds' | 'fails' | 'open' {
  if (parts.some(({ ruling }) => ruling === 'contradicted')) return 'fails'
  return parts.length > 0 && parts.every(({ ruling }) => ruling === 'supported') ? 'holds' : 'open'
}

/**
 * The one rule. Undecided: the economy lacks the mechanism; or no prediction fails and one at least is left open by its
 * interval; or the ruling does not survive the correction for the number of claims. Conditional: one prediction holds at
 * some places and fails at others, each for sure; or fewer than 80 percent of ten draws or more of the other parameters
 * agree. Else supported where all predictions hold, and not supported where one fails.
 * @param adjusted p-value of the claim, corrected over the ledger
 */
export function ruleClaim(
  parts: readonly Part[],
  adjusted: number,
  robustness: Pick<Robustness, 'draws' | 'agree'> | null,
  missing: boolean,
): Ruled {
  if (missing) return { verdict: 'undecided', reason: 'missing' }
  const ruling = claimRuling(parts)
  if (ruling === 'open') return { verdict: 'undecided', reason: 'too-wide' }
  // Not "adjusted >= level", which a p-value that is no number would pass.
  if (!(adjusted < ledgerLevel)) return { verdict: 'undecided', reason: 'correction' }
  if (parts.some(({ holdsAt, failsAt }) => holdsAt.length > 0 && failsAt.length > 0))
    return { verdict: 'conditional', reason: 'places' }
  if (robustness && robustness.draws >= fewestDraws && robustness.agree < enoughAgree * robustness.draws)
    return { verdict: 'conditional', reason: 'draws' }
  return { verdict: ruling === 'holds' ? 'supported' : 'not-supported', reason: undefined }
}
