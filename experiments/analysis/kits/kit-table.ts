import type { Manifest } from '../../store/manifest.ts'

/** One run as kits see it. */
export interface RunPath {
  /** Number that no other run of the table has. */
  run: number
  point: number
  replicate: number
  seed: number
  /** Value of each setting; with a manifest those of the parameters that do not vary too. */
  setting: Readonly<Record<string, number>>
  /** Ticks of the values; a single 0 where the table has one row a run. */
  ticks: Float64Array
  /** By reporter, as long as `ticks`; NaN where nothing is known. */
  figures: Readonly<Record<string, Float64Array>>
}

/** Runs of one or several experiments, of which kits read the columns that they need. */
export interface KitTable {
  /** Settings and their different values, rising. */
  levels: ReadonlyMap<string, readonly number[]>
  /** Reporters that all tables have, those that are known tick by tick first. */
  reporters: readonly string[]
  /** Those of them that are known tick by tick. */
  overTime: readonly string[]
  /** Of the first table, where it lies in the folder of an experiment. */
  manifest: Manifest | undefined
  /** Seed of resamples and surrogates. */
  seed: number
  /** Runs with these reporters, tick by tick where all of them are known so. */
  read(reporters: readonly string[]): Promise<RunPath[]>
}

/** Settings of which the table has more than one value. */
export const variedSettings = ({ levels }: KitTable): string[] =>
  [...levels].filter(([, values]) => values.length > 1).map(([name]) => name)
