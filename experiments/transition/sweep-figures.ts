import { type AdoptionCurve, adoptionCurve, loopArea, reaches, steepest } from './adoption-curve.ts'
import { loopPath } from './field-path.ts'
import type { LedRun } from './led-run.ts'

/** `field`: the world cost of new compute that is led; `price`: what a unit of compute then costs against labour. */
export const axes = ['field', 'price'] as const
export type Axis = (typeof axes)[number]

/** What one sweep says about one axis. */
export interface SweepFigures {
  down: AdoptionCurve
  back: AdoptionCurve
  /** Mean distance between the way back and the way down, a share of firms. */
  loop: number
  /** Steepest rise of adoption on the way down for a fall of log price by one, and where. */
  slope: number
  steepestAt: number
  /** Price at which half of the firms have adopted on the way down. */
  halfAt: number
}

/** Figures of a sweep with legs of `leg` quarters, read against one axis. */
export function sweepFigures({ adoption, price }: LedRun, leg: number, axis: Axis): SweepFigures {
  const { factors, down, back } = loopPath(leg)
  const prices = axis === 'field' ? [1, ...factors] : price
  const onTheWayDown = adoptionCurve(prices, adoption, down)
  const onTheWayBack = adoptionCurve(prices, adoption, back)
  const { slope, price: steepestAt } = steepest(onTheWayDown)
  return {
    down: onTheWayDown,
    back: onTheWayBack,
    loop: loopArea(onTheWayDown, onTheWayBack),
    slope,
    steepestAt,
    halfAt: reaches(onTheWayDown, 0.5),
  }
}
