import { DOUBLE, type DuckDBType, INTEGER, UINTEGER } from '@duckdb/node-api'
import { observables } from '../../model/index.ts'

/** Tick 0 is the middle of 2023 and a tick is a quarter. */
export const yearOfTick = (tick: number): number => 2023.5 + tick / 4

/** Columns that say which row of which run this is; the observables of the model follow them. */
export const keyColumns: readonly { name: string; type: DuckDBType }[] = [
  { name: 'run', type: INTEGER },
  { name: 'point', type: INTEGER },
  { name: 'replicate', type: INTEGER },
  { name: 'seed', type: UINTEGER },
  { name: 'tick', type: INTEGER },
  { name: 'year', type: DOUBLE },
]

/** All columns of series.parquet, in order. */
export const seriesColumns: readonly { name: string; type: DuckDBType }[] = [
  ...keyColumns,
  ...observables.map(({ name }) => ({ name, type: DOUBLE })),
]
