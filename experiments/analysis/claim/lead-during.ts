import { meanOf } from '../../measure/mean-of.ts'
import type { Measure } from '../../spec/claim.ts'
import { firstAtShare } from './path-measures.ts'

/**
 * Mean of one path while another goes from one share of its way to a later one, less its mean over the other ticks; NaN
 * where the other path goes nowhere, or where one of the two stretches is empty.
 */
export function leadDuring(
  of: ArrayLike<number>,
  on: ArrayLike<number>,
  { from, low, high }: Extract<Measure, { kit: 'during' }>,
): number {
  const along = Array.from(on).slice(from)
  const [first, end] = [low, high].map((share) => firstAtShare(along, share))
  const inside = (tick: number): boolean => tick >= first && tick < end
  const values = Array.from(of).slice(from)
  const during = values.filter((_, tick) => inside(tick))
  const otherwise = values.filter((_, tick) => !inside(tick))
  return during.length === 0 || otherwise.length === 0 ? Number.NaN : meanOf(during) - meanOf(otherwise)
}
