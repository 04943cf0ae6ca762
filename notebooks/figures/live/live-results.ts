import { firstYear, ticksPerYear } from '../../../experiments/store/calendar.ts'
import type { Manifest } from '../../../experiments/store/manifest.ts'
import type { StoredResults, StoredTable } from '../../../experiments/store/stored-table.ts'
import type { MadeRun } from '../../../experiments/run/make-run.ts'
import type { LivePlan } from './live-plan.ts'

/** A run that has ended: how, and its rows of reporters, row-major; none where it failed. */
export interface EndedRun {
  made: MadeRun
  rows: Float64Array
}

/** All runs of a plan, in its order. */
export interface LiveResults {
  plan: LivePlan
  ended: EndedRun[]
  seconds: number
}

/** Runs of the page as the files of results would hold them. */
export function storedLive({ plan, ended, seconds }: LiveResults): StoredResults {
  const { draft, factors, runs, points } = plan
  const failed = ended.filter(({ made }) => made.status === 'failed').length
  const manifest: Manifest = {
    ...draft,
    status: 'complete',
    seconds,
    counts: { runs: runs.length, points: points.length, done: runs.length - failed, failed, missing: 0 },
    failures: [],
    stateHash: '',
    plan: '',
    files: {},
  }
  const who = (row: number): number[] => {
    const [, point] = runs[row]
    return [...runs[row], ...factors.map(({ name }) => points[point][name])]
  }
  const names = ['run', 'point', 'replicate', 'seed', ...factors.map(({ column }) => column)]
  const { layout } = draft
  const outcomesOf = ({ made }: EndedRun): number[] =>
    made.status === 'done' ? made.outcomes : layout.map(() => Number.NaN)
  const series = ended.flatMap(({ rows }, row) =>
    Array.from({ length: rows.length / layout.length }, (_, tick) => [
      ...who(row),
      tick,
      firstYear + tick / ticksPerYear,
      ...rows.subarray(tick * layout.length, (tick + 1) * layout.length),
    ]),
  )
  return {
    path: draft.experiment.name,
    manifest,
    runs: rowsTable(
      [...names, 'status', ...layout],
      ended.map((each, row) => [...who(row), Number.NaN, ...outcomesOf(each)]),
      { status: ended.map(({ made }) => made.status) },
    ),
    series: rowsTable([...names, 'tick', 'year', ...layout], series),
  }
}

/** Rows in memory as a table; `words` are columns that hold no numbers. */
function rowsTable(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  words: Readonly<Record<string, string[]>> = {},
): StoredTable {
  return {
    columns: names.map((name) => ({ name, number: !(name in words) })),
    numbers: (asked) =>
      Promise.resolve(
        asked.map((name) => {
          const column = names.indexOf(name)
          return Float64Array.from(rows, (row) => row[column])
        }),
      ),
    words: (name) => Promise.resolve(words[name]),
  }
}
