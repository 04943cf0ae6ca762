import { holm } from '../measure/testing/holm.ts'
import type { Text } from '../spec/text.ts'
import type { Answer } from './answer.ts'
import type { ListedClaim } from './claim-list.ts'
import { type ClaimVerdict, claimP, type Reason, ruleClaim } from './verdict.ts'

/** A claim with its verdict. */
export interface LedgerEntry extends Answer {
  name: Text
  claim: string
  paper: string
  where: string
  /** A claim of another paper that says otherwise. */
  against: string | null
  /** Before and after the correction for the number of claims. */
  p: number
  adjusted: number
  verdict: ClaimVerdict
  reason: Reason | null
}

/** What answers must have in common. */
export interface LedgerForm {
  /** Fingerprint of the economy. */
  model: string
  /** A first look, on fewer and smaller runs. */
  quick: boolean
}

/** All answers to the claims of the papers. */
export interface Ledger extends LedgerForm {
  /** Claims of the list, and those without an answer yet. */
  claims: number
  open: string[]
  counts: Record<ClaimVerdict, number>
  entries: LedgerEntry[]
}

/** Verdicts on all claims that have an answer, in the order of the list; p-values are corrected over them all. */
export function ledgerOf(list: readonly ListedClaim[], answers: readonly Answer[], form: LedgerForm): Ledger {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const answered = list.flatMap((listed) => {
    const answer = byId.get(listed.id)
    return answer ? [{ listed, answer, p: claimP(answer.parts) }] : []
  })
  const adjusted = holm(answered.map(({ p }) => p))
  const entries = answered.map(({ listed, answer, p }, i): LedgerEntry => {
    const { robustness, parts, missing } = answer
    const { verdict, reason } = ruleClaim(parts, adjusted[i], robustness, missing !== null)
    const { en, zh, claim, paper, where, against = null } = listed
    return {
      ...answer,
      name: { en, zh },
      claim,
      paper,
      where,
      against,
      p,
      adjusted: adjusted[i],
      verdict,
      reason: reason ?? null,
    }
  })
  const count = (verdict: ClaimVerdict): number => entries.filter((entry) => entry.verdict === verdict).length
  return {
    ...form,
    claims: list.length,
    open: list.filter(({ id }) => !byId.has(id)).map(({ id }) => id),
    counts: {
      supported: count('supported'),
      conditional: count('conditional'),
      'not-supported': count('not-supported'),
      undecided: count('undecided'),
    },
    entries,
  }
}
