// Polya 1930: an urn with one ball of each colour, to which each draw adds one of its colour, has in the end a share that is
// uniform on (0, 1); after N balls each number from 1 to N-1 is as likely.
import type { Economy } from '../../../model/index.ts'
import { emerging, goodsSectors, skillCount } from '../../../model/names.ts'
import type { Check } from '../verification.ts'
import { advance, openLimit } from './limit-economy.ts'
import { within } from './near.ts'

/** Largest distance between the distribution of counts and that in which all are as likely (Kolmogorov 1933). */
function distanceFromUniform(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let cumulated = 0
  let worst = 0
  for (const [at, count] of counts.entries()) {
    cumulated += count / all
    worst = Math.max(worst, Math.abs(cumulated - (at + 1) / counts.length))
  }
  return worst
}

/** One percent of samples of this size are further from their own distribution. */
const usualDistance = (sample: number) => 1.63 / Math.sqrt(sample)

/** All but one worker of each firm lose their work; the next quarter all look for it. */
function dismissAllButOne({ households, firms }: Economy): void {
  const kept = new Set<number>()
  for (let h = 0; h < households.count; h++) {
    const f = households.employer[h]
    if (kept.has(f)) {
      households.employer[h] = -1
      firms.staff[f * skillCount + households.skill[h]]--
    }
    kept.add(f)
  }
}

export function urnOfWorkers({ quick }: { quick: boolean }): Check[] {
  const seeds = quick ? 400 : 2000
  const counts: number[] = []
  for (let seed = 0; seed < seeds; seed++) {
    const economy = openLimit('limit-urn-of-workers', {}, seed)
    const { firms, households } = economy
    if (counts.length === 0) counts.push(...Array.from({ length: households.count - 1 }, () => 0))
    dismissAllButOne(economy)
    advance(economy)
    counts[firms.staff.slice(0, skillCount).reduce((sum, staff) => sum + staff, 0) - 1]++
  }
  return [
    within(
      {
        en: `Polya: staff of two firms, ${seeds} urns, from uniform`,
        zh: `波利亚：两企业员工份额与均匀分布之距，${seeds}次`,
      },
      0,
      distanceFromUniform(counts),
      usualDistance(seeds),
    ),
  ]
}

/**
 * Each time a household takes the seller it hears of, it draws its ball anew from an urn with one ball for each seller and
 * one for each other household. Of such draws the urn's own distribution is the rest (Gibbs sampling). A quarter of the
 * households compare, half of them change: the share is forgotten in some N + 2 over a quarter of quarters.
 */
export function urnOfBuyers({ quick }: { quick: boolean }): Check[] {
  const quarters = quick ? 20_000 : 100_000
  const economy = openLimit('limit-urn-of-buyers')
  const { households } = economy
  const counts = Array.from({ length: households.count + 1 }, () => 0)
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(economy)
    let buyers = 0
    for (let h = 0; h < households.count; h++) if (households.seller[h * goodsSectors + emerging] === 0) buyers++
    counts[buyers]++
  }
  const memory = 4 * (households.count + 2)
  return [
    within(
      {
        en: `Polya: buyers of two sellers, ${quarters} quarters, from uniform`,
        zh: `波利亚：两卖方买家份额与均匀分布之距，${quarters}季`,
      },
      0,
      distanceFromUniform(counts),
      usualDistance(quarters / memory),
    ),
  ]
}
