import { goodsSectors, regions, sectors } from '../names.ts'
import type { PolicyInstrument } from './policies.ts'

/** Size class of a firm by its staff, see `sizeClass` in controls.ts. */
const sizeClasses = ['small', 'medium', 'large'] as const

/** Places that a policy can be aimed at: regions, sectors of firms, size classes. */
export const places = { region: regions, sector: sectors.slice(0, goodsSectors), size: sizeClasses }
export type Aim = keyof typeof places

/** The instruments that can be aimed, and at what; all others hold for the whole nation. */
export const aims = {
  adoptionSubsidy: ['region', 'sector', 'size'],
  publicPurchases: ['sector'],
  pilotZone: ['region', 'sector'],
} as const satisfies Record<string, readonly Aim[]>

export type AimedInstrument = keyof typeof aims

/** What a policy of this instrument can be aimed at: nothing, for a national one. */
export const aimsOf = (instrument: string): readonly Aim[] =>
  Object.hasOwn(aims, instrument) ? aims[instrument as AimedInstrument] : []

/** Number of places of an instrument: all combinations of what it can be aimed at. */
export const placeCount = (instrument: AimedInstrument): number =>
  aims[instrument].reduce((count, aim) => count * places[aim].length, 1)

/**
 * Numbers of the places that a policy is aimed at, counted over its instrument's aims, the first outermost (for
 * adoption support (region * 4 + sector) * 3 + size). What it leaves out is meant throughout.
 */
export function aimedAt(policy: PolicyInstrument): number[] {
  return aimsOf(policy.instrument).reduce<number[]>(
    (outer, aim) => {
      const names: readonly string[] = places[aim]
      const meant = names.flatMap((name, i) => (policy[aim] === undefined || policy[aim] === name ? [i] : []))
      return outer.flatMap((place) => meant.map((i) => place * names.length + i))
    },
    [0],
  )
}
