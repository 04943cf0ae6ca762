import { emulatorAt, fitKernel } from '../design/emulator/emulator.ts'
import { positionOf } from '../design/unit-cube.ts'
import { leaveOneOut } from '../measure/calibration/leave-one-out.ts'
import { level } from './options.ts'
import { spreadOf, squaredError } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** Points used: beyond them leaving out one at a time takes minutes and says no more. */
const mostPoints = 150

/** Fewest points from which a Gaussian process is fitted. */
const fewestPoints = 5

/**
 * How well an emulator of each outcome foretells points that it has not seen. Its kernel is fitted once, to all points;
 * each prediction is made without the point's own outcome.
 */
export function emulatorSection({ factors, points, outcomes, seed }: Results): Section {
  let all = 0
  const rows = outcomes.flatMap((outcome) => {
    const known = points
      .map((point) => ({ position: positionOf(factors, point.setting), spread: spreadOf(point, outcome) }))
      .filter(({ spread }) => Number.isFinite(spread.mean))
    all = Math.max(all, known.length)
    if (known.length < fewestPoints) return []
    const used = known.slice(0, mostPoints)
    const positions = used.map(({ position }) => position)
    const values = used.map(({ spread }) => spread.mean)
    const noise = used.map(({ spread }) => squaredError(spread))
    const kernel = fitKernel(positions, values, noise)
    const fit = (kept: readonly number[]) => {
      const at = (each: readonly number[]) => kept.map((row) => each[row])
      const predict = emulatorAt(
        kernel,
        kept.map((row) => positions[row]),
        at(values),
        at(noise),
      )
      return (row: number) => {
        const { mean, variance } = predict(positions[row])
        return { mean, variance: variance + noise[row] + kernel.nugget }
      }
    }
    const { q2, rmse, withinTwoSd } = leaveOneOut(values, fit, { seed, level })
    return [{ outcome, q2, rmse, withinTwoSd, points: used.length }]
  })
  return {
    name: 'emulator',
    title: words.emulator,
    columns: [
      { name: 'outcome', title: words.outcome },
      { name: 'q2', title: words.q2 },
      { name: 'rmse', title: words.rmse },
      { name: 'withinTwoSd', title: words.withinTwoSd },
      { name: 'points', title: words.points },
    ],
    rows,
    notes: [words.emulatorPlain, ...(all > mostPoints ? [words.emulatorPart(mostPoints, all)] : [])],
  }
}
