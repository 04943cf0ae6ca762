import { type Drawable, drawable } from '../chart/drawable.ts'
import { verdictTable, type VerdictRow } from '../chart/verdict-table.ts'
import { estimateOf } from '../measure/estimate.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { decidingPart } from './summary.ts'
import { ledgerWords } from './words.ts'

/** All verdicts side by side, each with the interval of the prediction that decides; claims without one are left out. */
export function verdictChart({ entries }: Ledger): Drawable {
  const rows = entries.flatMap(rowOf)
  return drawable(verdictTable, { text: { ...ledgerWords.chart, n: rows.length }, rows })
}

function rowOf({ id, name, verdict, parts }: LedgerEntry): VerdictRow[] {
  const part = decidingPart(parts)
  if (!part?.beyond) return []
  const [estimate, low, high, margin] = [part.estimate, part.low, part.high, part.margin].map(Number)
  const beyond = estimateOf(margin, part.beyond.low, part.beyond.high)
  return [{ id, name, verdict, effect: estimateOf(estimate, low, high), beyond }]
}
