import type { Place } from './drawing.ts'

/** A bent arrow of a drawing. */
export interface Arrow {
  /** Along the shaft, from its start to the foot of its head. */
  shaft: Place[]
  /** Middle of the head, and degrees by which it is turned clockwise from upright. */
  head: Place & { turn: number }
  /** Half way, where words about it stand. */
  middle: Place
}

/** What an arrow keeps free at its ends, and how far it bends. Pixels. */
export interface ArrowShape {
  /** From the middle of the cause to where the shaft starts. */
  before: number
  /** From the tip to the middle of the effect. */
  after: number
  /** Of the head. */
  length: number
  /** From the straight line to the curve's control point, to the left of the direction. */
  bend: number
}

const steps = 16

/** A quadratic curve from one place to another, cut at both ends. */
export function arrowBetween(from: Place, to: Place, { before, after, length, bend }: ArrowShape): Arrow {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const distance = Math.hypot(across, down)
  const control = {
    x: (from.x + to.x) / 2 + (bend * down) / distance,
    y: (from.y + to.y) / 2 - (bend * across) / distance,
  }
  const at = (t: number): Place => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
  })
  const start = before / distance
  const foot = 1 - (after + length) / distance
  const head = at(1 - (after + length / 2) / distance)
  const tip = at(1 - after / distance)
  const end = at(foot)
  return {
    shaft: Array.from({ length: steps + 1 }, (_, i) => at(start + ((foot - start) * i) / steps)),
    head: { ...head, turn: turnOf(end, tip) },
    middle: at((start + foot) / 2),
  }
}

/** Degrees clockwise from upright of the way from one place to another. */
export const turnOf = (from: Place, to: Place): number => (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI
