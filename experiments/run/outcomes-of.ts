import type { Reporter, Summary } from '../spec/reporter.ts'
import { cycleSize } from './cycle-size.ts'
import { slopeOn } from './slope-on.ts'

/**
 * The outcome of each reporter: its series from the tick `from` on in one number. The first and the last are taken as
 * they are; the others leave out ticks without a finite value, as growth has none at the start. NaN where none is left.
 * @param rows `(ticks + 1) x reporters`, row-major
 */
export function outcomesOf(reporters: readonly Reporter[], rows: Float64Array, ticks: number): number[] {
  const width = reporters.length
  const seriesOf = (column: number, from: number): number[] => {
    const values: number[] = []
    for (let tick = from; tick <= ticks; tick++) values.push(rows[tick * width + column])
    return values
  }
  return reporters.map(({ summary, from, against }, column) => {
    const values = seriesOf(column, from)
    if (summary === 'cycle' || summary === 'slope') {
      const other = against === undefined ? undefined : seriesOf(placeOf(against, reporters), from)
      if (summary === 'slope') return slopeOn(other ?? [], values)
      return cycleSize(values) / (other ? cycleSize(other) : 1)
    }
    const counted = summary === 'first' || summary === 'last' ? values : values.filter(Number.isFinite)
    return counted.length === 0 ? Number.NaN : summarise[summary](counted)
  })
}

const placeOf = (against: string, reporters: readonly Reporter[]): number =>
  reporters.findIndex(({ name }) => name === against)

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const summarise: Record<Exclude<Summary, 'cycle' | 'slope'>, (values: readonly number[]) => number> = {
  last: (values) => values[values.length - 1],
  first: (values) => values[0],
  mean: (values) => sum(values) / values.length,
  min: (values) => values.reduce((least, value) => Math.min(least, value)),
  max: (values) => values.reduce((most, value) => Math.max(most, value)),
  sum,
}
