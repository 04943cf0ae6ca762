import type { Stretch } from './field-path.ts'

/** Distance of the points of a curve in log price: half a halving. */
export const gridStep = Math.log(2) / 2

/** Mean adoption around each grid point; the key k stands for the price exp(k gridStep). */
export type AdoptionCurve = ReadonlyMap<number, number>

export const priceAt = (point: number): number => Math.exp(point * gridStep)
export const pointAt = (price: number): number => Math.round(Math.log(price) / gridStep)

/**
 * Adoption against a price over a stretch of a run.
 * @param prices one price for each tick
 * @param adoption as long as `prices`
 */
export function adoptionCurve(
  prices: ArrayLike<number>,
  adoption: ArrayLike<number>,
  { from, end }: Stretch,
): AdoptionCurve {
  const sums = new Map<number, { sum: number; count: number }>()
  for (let tick = from; tick < end; tick++) {
    const point = pointAt(prices[tick])
    const { sum, count } = sums.get(point) ?? { sum: 0, count: 0 }
    sums.set(point, { sum: sum + adoption[tick], count: count + 1 })
  }
  return new Map([...sums].map(([point, { sum, count }]) => [point, sum / count]))
}

/**
 * Mean distance between the way back and the way down over the prices that both have seen: the loop's area in log price
 * over its length, 0 where adoption has no memory, 1 at most. NaN where the two have seen no price in common.
 */
export function loopArea(down: AdoptionCurve, back: AdoptionCurve): number {
  let area = 0
  let points = 0
  for (const [point, share] of down) {
    const returned = back.get(point)
    if (returned === undefined) continue
    area += returned - share
    points++
  }
  return points > 0 ? area / points : Number.NaN
}

/** Steepest rise of adoption for a fall of log price by one, over one halving of the price, and the price it is at. */
export function steepest(curve: AdoptionCurve): { slope: number; price: number } {
  let found = { slope: Number.NaN, price: Number.NaN }
  for (const [point, cheaper] of curve) {
    const dearer = curve.get(point + 2)
    if (dearer === undefined) continue
    const slope = (cheaper - dearer) / (2 * gridStep)
    if (!(slope <= found.slope)) found = { slope, price: priceAt(point + 1) }
  }
  return found
}

/** The dearest price at which the share of adopters is at least `level`; NaN where it never is. */
export function reaches(curve: AdoptionCurve, level: number): number {
  let dearest = Number.NaN
  for (const [point, share] of curve) {
    if (share >= level && !(priceAt(point) <= dearest)) dearest = priceAt(point)
  }
  return dearest
}
