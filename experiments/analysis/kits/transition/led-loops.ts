import { loopArea } from '../../../measure/transition/loop-area.ts'
import type { RunPath } from '../kit-table.ts'

/** A run in which the control was led there and back. */
export interface LedLoop {
  /** Change of the control in a tick, on the scale that is taken. */
  rate: number
  /** Area between the ways, in the unit of the order parameter times that of the control on its scale. */
  area: number
  /** The same over the range of the control: the mean distance of the ways. */
  gap: number
  /** Control in the middle of the greatest step of the order parameter, as the control rises and as it falls. */
  rising: number
  falling: number
}

/**
 * Whether a control was led there and back within the run. A path that ends where it turned encloses nothing.
 */
export function isLed({ figures }: RunPath, control: string): boolean {
  const path = figures[control]
  return path !== undefined && path.some((value) => value !== path[0])
}

/**
 * The loop of one run. Of each hold of the control the last tick counts, when the economy had most time to follow.
 * Undefined where the control does not turn.
 * @param log whether the control moves in equal ratios
 */
export function ledLoop(
  { ticks, figures }: RunPath,
  order: string,
  control: string,
  log: boolean,
): LedLoop | undefined {
  const path = figures[control].map((value) => (log ? Math.log(value) : value))
  const ends = [...path.keys()].filter((i) => i + 1 === path.length || path[i + 1] !== path[i])
  const controls = ends.map((i) => path[i])
  const responses = ends.map((i) => figures[order][i])
  const turn = turnOf(controls)
  if (turn === undefined) return undefined
  const range = Math.abs(controls[turn] - controls[0])
  // Positive where the way back lies higher, whichever end the path started from.
  const area = Math.sign(controls[turn] - controls[0]) * loopArea(controls, responses)
  const travelled = controls.slice(1).reduce((sum, value, i) => sum + Math.abs(value - controls[i]), 0)
  const [there, back] = [
    steepest(controls, responses, 0, turn),
    steepest(controls, responses, turn, controls.length - 1),
  ]
  const [rising, falling] = controls[turn] > controls[0] ? [there, back] : [back, there]
  const rate = travelled / (ticks[ticks.length - 1] - ticks[0])
  const plain = (at: number): number => (log ? Math.exp(at) : at)
  return { rate, area, gap: area / range, rising: plain(rising), falling: plain(falling) }
}

/** Rate to three digits: sweeps of one plan differ by rounding. */
export const rateOf = ({ rate }: LedLoop): number => Number(rate.toPrecision(3))

/** Place of the value farthest from the first; undefined where the path ends there. */
function turnOf(controls: readonly number[]): number | undefined {
  const away = controls.map((value) => Math.abs(value - controls[0]))
  const turn = away.indexOf(Math.max(...away))
  return turn > 0 && turn + 1 < controls.length ? turn : undefined
}

function steepest(controls: readonly number[], responses: readonly number[], from: number, to: number): number {
  let [best, at] = [-1, Number.NaN]
  for (let i = from; i < to; i++) {
    const step = Math.abs(responses[i + 1] - responses[i])
    if (step > best) [best, at] = [step, (controls[i] + controls[i + 1]) / 2]
  }
  return at
}

/** Whether the levels of a control stand in equal ratios rather than at equal distances. */
export function isLogarithmic(path: ArrayLike<number>): boolean {
  const levels = Array.from(path).filter((value, i) => i === 0 || value !== path[i - 1])
  if (levels.length < 3 || !levels.every((value) => value > 0)) return false
  const unevenness = (values: readonly number[]): number => {
    const steps = values.slice(1).map((value, i) => Math.abs(value - values[i]))
    return Math.max(...steps) / Math.min(...steps)
  }
  return unevenness(levels.map(Math.log)) < unevenness(levels)
}
