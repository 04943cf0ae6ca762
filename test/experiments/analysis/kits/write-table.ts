import { openColumnBuffer } from '../../../../experiments/store/column-buffer.ts'
import { openDuckDb } from '../../../../experiments/store/duckdb.ts'
import { writeParquet } from '../../../../experiments/store/parquet.ts'

/** A run of a made-up economy: its settings, and its reporters tick by tick. */
export interface MadeRun {
  setting: Record<string, number>
  replicate: number
  seed: number
  figures: Record<string, ArrayLike<number>>
}

/** Writes runs as a file with the columns of series.parquet; runs of equal settings are one point. */
export async function writeTable(path: string, runs: readonly MadeRun[]): Promise<void> {
  const settings = Object.keys(runs[0].setting)
  const reporters = Object.keys(runs[0].figures)
  const names = ['run', 'point', 'replicate', 'seed', ...settings, 'tick', ...reporters]
  const points = new Map<string, number>()
  const { connection, close } = await openDuckDb()
  try {
    const buffer = await openColumnBuffer(connection, 'made', [], names)
    runs.forEach(({ setting, replicate, seed, figures }, run) => {
      const own = settings.map((name) => setting[name])
      const point = points.get(own.join()) ?? points.size
      points.set(own.join(), point)
      const columns = reporters.map((name) => figures[name])
      for (let tick = 0; tick < columns[0].length; tick++) {
        buffer.add([], [run, point, replicate, seed, ...own, tick, ...columns.map((column) => column[tick])], 0)
      }
    })
    buffer.flush()
    buffer.close()
    await writeParquet(connection, 'FROM made ORDER BY run, tick', path)
  } finally {
    close()
  }
}
