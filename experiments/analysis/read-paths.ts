import { pathLevels } from '../design/path-changes.ts'
import type { Design } from '../spec/design.ts'
import { inOrder, rowOrder } from '../store/stored-table.ts'
import type { Results } from './results.ts'

/** One run of a path: the outcome at the end of each hold, there and back. */
export interface Path {
  point: number
  values: number[]
}

/** The whole paths of an experiment's series; none without series. Runs that stopped on the way are left out. */
export async function readPaths(
  { stored: { manifest, series } }: Pick<Results, 'stored'>,
  design: Extract<Design, { kind: 'path' }>,
  outcome: string,
): Promise<Path[]> {
  if (!manifest || !series) return []
  const holds = pathLevels(design).length
  const read = await series.numbers(['run', 'tick', 'point', outcome])
  const [run, tick, point, value] = inOrder(read, rowOrder(read.slice(0, 2)))
  const paths = new Map<number, Path>()
  for (let row = 0; row < run.length; row++) {
    if (tick[row] === 0 || tick[row] % design.ticksPerStep !== 0) continue
    const own = paths.get(run[row]) ?? { point: point[row], values: [] }
    own.values.push(value[row])
    paths.set(run[row], own)
  }
  return [...paths.values()].filter(({ values }) => values.length === holds)
}
