import { writeNumber } from '../chart/figure.ts'
import { fill } from '../chart/fill.ts'
import type { Text } from '../spec/text.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import type { Part } from './part.ts'
import { ledgerWords as words } from './words.ts'

/** How many findings of either kind a summary names. */
const named = 3

/** What a reader in a hurry is to know: counts, findings that policy can use, and those that contradict the papers. */
export interface LedgerSummary {
  counts: Text
  policy: Text[]
  contradicting: Text[]
}

/**
 * Chosen by rule, not by hand: among claims about policy, then all others, those that hold, and among all those that do
 * not, each by the share of the draws that agree and then by the corrected p-value.
 */
export function summaryOf({ counts, claims, entries }: Ledger): LedgerSummary {
  const surest = (chosen: readonly LedgerEntry[]): LedgerEntry[] =>
    chosen.toSorted((a, b) => agreeing(b) - agreeing(a) || a.adjusted - b.adjusted).slice(0, named)
  const holding = entries.filter(({ verdict }) => verdict === 'supported' || verdict === 'conditional')
  const ofPolicy = surest(holding.filter(({ policy }) => policy))
  const others = surest(holding.filter(({ policy }) => !policy))
  return {
    counts: fill(words.counts, { ...spread(counts), answered: entries.length, claims }),
    policy: [...ofPolicy, ...others].slice(0, named).map(sentence),
    contradicting: surest(entries.filter(({ verdict }) => verdict === 'not-supported')).map(sentence),
  }
}

const spread = (counts: Ledger['counts']) => ({
  supported: counts.supported,
  conditional: counts.conditional,
  notSupported: counts['not-supported'],
  undecided: counts.undecided,
})

const agreeing = ({ robustness }: LedgerEntry): number =>
  robustness && robustness.draws > 0 ? robustness.agree / robustness.draws : 0

/** The prediction that decides: the one that fails, else the one that holds by least. */
export function decidingPart(parts: readonly Part[]): Part | undefined {
  return parts.toSorted((a, b) => order(a) - order(b) || b.p - a.p)[0]
}

const rank = { contradicted: 0, undecided: 1, supported: 2 } as const
const order = ({ ruling }: Part): number => rank[ruling]

function sentence(entry: LedgerEntry): Text {
  const part = decidingPart(entry.parts)
  const { draws = 0, agree = 0 } = entry.robustness ?? {}
  return fill(words.finding, {
    id: entry.id,
    name: entry.name,
    question: entry.title,
    verdict: words.verdictsAlone[entry.verdict],
    expected: part?.expected ?? '',
    effect: part ? effectText(part) : '–',
    draws: draws > 0 ? fill(words.ofDraws, { agree, draws }) : '',
  })
}

/** Estimate with its interval in brackets. */
export function effectText({ estimate, low, high }: Part): string {
  if (estimate === null) return '–'
  const own = writeNumber(estimate)
  return low === null || high === null ? own : `${own} [${writeNumber(low)}, ${writeNumber(high)}]`
}
