import { type CriticalLine, criticalLine } from '../../../measure/transition/critical-line.ts'
import type { SizeSweep } from '../../../measure/transition/size-sweep.ts'
import { groupBy } from '../../group-by.ts'
import { chooseOrder, chooseSize } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { kitWords as words } from '../kit-words.ts'
import type { RunPath } from '../kit-table.ts'
import { transitionColumns } from './columns.ts'
import { isLed, isLogarithmic, type LedLoop, ledLoop, rateOf } from './led-loops.ts'
import { transitionSections } from './sections.ts'
import { settledValues, sweepsOf } from './sweeps.ts'
import { type MemoryBegins, memoryBegins } from './memory-begins.ts'
import { type Neighbourhood, neighbourhoods } from './neighbourhoods.ts'
import { fewest, type SweepFigures, sweepFigures } from './transition-figures.ts'

/** What was found at one value of the other parameter. */
export interface AtOther extends SweepFigures {
  /** NaN where no other parameter is varied. */
  other: number
  /** How many neighbouring values of the other parameter are put together. */
  together: number
  loops: (LedLoop & { size: number; run: number })[]
}

export interface TransitionAnswer {
  order: string
  control: string
  size: string | undefined
  other: string | undefined
  found: AtOther[]
  /** Of paths there and back at two values of the other parameter or more. */
  line: CriticalLine | undefined
  /** Of paths at three speeds or more: where along the other parameter memory begins, at the largest size. */
  memory: MemoryBegins | undefined
}

/** A jump or a distance of two ways below this share of the order parameter's range counts as none. */
const resolvedShare = 0.05

/** Is the transition continuous, first-order or no transition at all? Works on runs at rest and on runs that are led. */
export const transitionKit: Kit = async (table, options) => {
  const order = chooseOrder('transition', table, options)
  if (order.status === 'error') return order
  const size = chooseSize('transition', table, options)
  if (size.status === 'error') return size
  const columns = transitionColumns(table, options, size.name)
  if (columns.status === 'error') return columns
  const { control, other } = columns
  const { of: sizeOf } = size
  const runs = (await table.read([order.name, control])).filter((run) => settledValues(run, order.name, 0).length > 0)
  if (runs.length === 0) return refusal('transition', words.noRuns)
  const resolution = resolvedShare * rangeOf(runs, order.name)
  const groups: Neighbourhood[] =
    other === undefined
      ? [{ other: Number.NaN, together: 1, runs }]
      : neighbourhoods(runs, other, {
          cellOf: (run) => `${sizeOf?.(run.setting)} ${run.figures[control][0]}`,
          // Sweeps there and back are judged by their speeds, and differ by more than chance from value to value.
          enough: runs.some((run) => isLed(run, control)) ? 1 : fewest.replicates,
        })
  const found = groups.map(({ other: at, together, runs: own }): AtOther => {
    const loops = loopsOf(own, order.name, control, (run) => sizeOf?.(run.setting) ?? 1)
    const sweeps = sweepsOf(
      own.filter((run) => !isLed(run, control)),
      {
        order: order.name,
        control: ({ figures }) => figures[control][0],
        size: ({ setting }) => sizeOf?.(setting) ?? 1,
        ...(options.from !== undefined && { from: options.from }),
      },
    )
    const figures = sweepFigures(sweeps, gapsBySize(loops), {
      seed: table.seed,
      symmetric: options.symmetric ?? false,
      resolution,
      scale: groups.length === 1,
    })
    return { other: at, together, loops, ...figures }
  })
  const answer: TransitionAnswer = {
    order: order.name,
    control,
    size: size.name,
    other,
    found,
    line: lineOf(found, table.seed),
    memory: memoryBegins(slowGaps(found)),
  }
  return { status: 'ok', kit: 'transition', sections: transitionSections(answer), figures: answer }
}

function loopsOf(
  runs: readonly RunPath[],
  order: string,
  control: string,
  sizeOf: (run: RunPath) => number,
): AtOther['loops'] {
  return runs.flatMap((run) => {
    if (!isLed(run, control)) return []
    const loop = ledLoop(run, order, control, isLogarithmic(run.figures[control]))
    return loop && Number.isFinite(loop.area) ? [{ ...loop, size: sizeOf(run), run: run.run }] : []
  })
}

/** Mean distance of the ways by size, with the rates as controls. */
function gapsBySize(loops: AtOther['loops']): SizeSweep<number>[] {
  return [...groupBy(loops, ({ size }) => size)]
    .sort(([a], [b]) => a - b)
    .map(([size, own]) => {
      const rates = [...groupBy(own, rateOf)].sort(([a], [b]) => a - b)
      return {
        size,
        controls: rates.map(([rate]) => rate),
        replicates: rates.map(([, each]) => each.map(({ gap }) => gap)),
      }
    })
}

/** Mean distance of the ways at the largest size, infinitely slow; none where lag cannot be taken off for want of speeds. */
function slowGaps(found: readonly AtOther[]) {
  return found.flatMap(({ other, loops, judged }) => {
    const gap = judged.figures.hysteresis?.bySize.at(-1)
    const rates = new Set(loops.filter(({ size }) => size === gap?.size).map(rateOf))
    return gap === undefined || rates.size < fewest.rates ? [] : [{ other, gap: gap.area }]
  })
}

/** The slowest sweeps of the largest size tell where the folds are; where a loop is mere lag there are none. */
function lineOf(found: readonly AtOther[], seed: number): CriticalLine | undefined {
  const pairs = found.flatMap(({ other, loops, judged }) => {
    if (judged.evidence.some(({ sign, reading }) => sign === 'loop-remains' && reading === 'no')) return []
    const largest = Math.max(...loops.map(({ size }) => size))
    const slowest = Math.min(...loops.filter(({ size }) => size === largest).map(rateOf))
    const own = loops.filter((loop) => loop.size === largest && rateOf(loop) === slowest)
    return own.length < 2
      ? []
      : [{ other, up: own.map(({ rising }) => rising), down: own.map(({ falling }) => falling) }]
  })
  return pairs.length < 2 ? undefined : criticalLine(pairs, { seed, resamples: 1000 })
}

function rangeOf(runs: readonly RunPath[], order: string): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { figures } of runs) {
    for (const value of figures[order]) {
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return high - low
}
