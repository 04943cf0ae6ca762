import type { Reporter, Summary } from '../spec/reporter.ts'

/**
 * The outcome of each reporter: its series from the tick `from` on in one number. The first and the last are taken as
 * they are; the others leave out ticks without a finite value, as growth has none at the start. NaN where none is left.
 * @param rows `(ticks + 1) x reporters`, row-major
 */
export function outcomesOf(reporters: readonly Reporter[], rows: Float64Array, ticks: number): number[] {
  const width = reporters.length
  return reporters.map(({ summary, from }, column) => {
    const values: number[] = []
    for (let tick = from; tick <= ticks; tick++) values.push(rows[tick * width + column])
    const counted = summary === 'first' || summary === 'last' ? values : values.filter(Number.isFinite)
    return counted.length === 0 ? Number.NaN : summarise[summary](counted)
  })
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const summarise: Record<Summary, (values: readonly number[]) => number> = {
  last: (values) => values[values.length - 1],
  first: (values) => values[0],
  mean: (values) => sum(values) / values.length,
  min: (values) => values.reduce((least, value) => Math.min(least, value)),
  max: (values) => values.reduce((most, value) => Math.max(most, value)),
  sum,
}
