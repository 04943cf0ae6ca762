import { type Drawable, drawable } from '../chart/drawable.ts'
import { fill } from '../chart/fill.ts'
import { intervalRows } from '../chart/interval-rows.ts'
import { type Estimate, estimateOf } from '../measure/estimate.ts'
import type { Text } from '../spec/text.ts'
import type { LedgerEntry } from './ledger.ts'
import type { Part } from './part.ts'
import { ledgerWords } from './words.ts'

const words = ledgerWords.claimChart

/**
 * The predictions of one claim, each with how far it lies on the side predicted, in half widths of its interval: as the
 * claim has it, with its mechanism off, and with its direction reversed. Undefined where no prediction has an interval.
 */
export function claimChart({ id, name, parts, ablation, reversed, robustness }: LedgerEntry): Drawable | undefined {
  const widths = parts.map(({ beyond }) => (beyond ? (beyond.high - beyond.low) / 2 : 0))
  const estimates = (of: readonly Part[]) => parts.map((_, i) => scaled(of[i], widths[i]))
  const own = estimates(parts)
  if (own.every((each) => each === null)) return undefined
  const title: Text = { en: `${id} ${name.en}`, zh: `${id} ${name.zh}` }
  const text = {
    ...words.text,
    title: robustness ? fill(words.underDraws, { title, agree: robustness.agree, draws: robustness.draws }) : title,
    n: Math.max(...parts.map(({ n }) => n)),
  }
  const series = [
    { label: words.asIs, estimates: own },
    ...(ablation ? [{ label: words.off, estimates: estimates(ablation.parts) }] : []),
    ...(reversed ? [{ label: words.reversed, estimates: estimates(reversed.parts) }] : []),
  ]
  const rows = parts.map(({ expected }) => ({ en: expected, zh: expected }))
  return drawable(intervalRows, { text, unit: 'ratio', rows, series, reference: { value: 0, label: words.bound } })
}

function scaled(part: Part | undefined, width: number): Estimate | null {
  if (!part?.beyond || part.margin === null || !(width > 0)) return null
  return estimateOf(part.margin / width, part.beyond.low / width, part.beyond.high / width)
}
