import { observables } from '../../model/index.ts'

const width = observables.length
const columns = new Map(observables.map(({ name }, at) => [name, at]))

/**
 * Figures of one observable over the quarters that a run has.
 * @param rows row-major, a column for each observable
 * @param tick last quarter that is there
 */
export function seriesOf({ rows, tick }: { rows: Float64Array; tick: number }, name: string): Float64Array {
  const column = columns.get(name)
  if (column === undefined) throw new Error(`no observable ${name}`)
  return Float64Array.from({ length: tick + 1 }, (_, at) => rows[at * width + column])
}
