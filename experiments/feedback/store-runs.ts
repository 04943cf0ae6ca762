import { type ChannelName, channelNames } from '../../model/index.ts'
import { holdFactor } from '../spec/push-factors.ts'
import { openColumnBuffer } from '../store/column-buffer.ts'
import { openDuckDb } from '../store/duckdb.ts'
import { filesIn } from '../store/file-names.ts'
import { writeParquet } from '../store/parquet.ts'
import { sqlName } from '../store/sql-text.ts'
import { outcomes, type SeedInput } from './plan.ts'
import type { PushedRuns, Responses } from './pushed-runs.ts'

/** A kind of run: whether it was pushed, and which channels were held at the run that was not. */
interface Variant {
  pushed: boolean
  held: readonly ChannelName[]
  responses: (runs: PushedRuns) => Responses | undefined
}

const variants: readonly Variant[] = [
  { pushed: false, held: [], responses: () => undefined },
  { pushed: true, held: [], responses: ({ closed }) => closed },
  { pushed: true, held: channelNames, responses: ({ open }) => open },
  ...channelNames.flatMap((channel): Variant[] => [
    { pushed: true, held: [channel], responses: ({ held }) => held[channel] },
    {
      pushed: true,
      held: channelNames.filter((other) => other !== channel),
      responses: ({ alone }) => alone[channel],
    },
  ]),
]

/** The runs of one seed. */
export interface SeedRuns {
  seed: SeedInput['seed']
  replicate: number
  runs: PushedRuns
}

/**
 * Writes all runs as series.parquet of a folder that exists: settings `push` and `hold_<channel>` of 0 and 1, and the
 * observables tick by tick. Of a pushed run only the outcomes are known. Such a table is what
 * `nqpf analyze --with feedback` reads.
 */
export async function storeRuns(folder: string, made: readonly SeedRuns[]): Promise<string> {
  const watched = Object.keys(made[0].runs.baseline)
  const holds = channelNames.map(holdFactor)
  const names = ['run', 'point', 'replicate', 'seed', 'push', ...holds, 'tick', ...watched]
  const path = filesIn(folder).series
  const { connection, close } = await openDuckDb()
  try {
    const buffer = await openColumnBuffer(connection, 'made', [], names)
    let run = 0
    for (const { seed, replicate, runs } of made) {
      for (const [point, { pushed, held, responses }] of variants.entries()) {
        const key = [
          run++,
          point,
          replicate,
          seed,
          Number(pushed),
          ...channelNames.map((each) => Number(held.includes(each))),
        ]
        const changes = responses(runs)
        runs.baseline[outcomes[0]].forEach((_, tick) => {
          const figures = watched.map((name) => figureOf(runs.baseline[name][tick], name, changes, tick))
          buffer.add([], [...key, tick, ...figures], 0)
        })
      }
    }
    buffer.flush()
    buffer.close()
    const whole = ['run', 'point', 'replicate', 'seed', 'tick'].map(
      (name) => `${sqlName(name)}::BIGINT AS ${sqlName(name)}`,
    )
    await writeParquet(connection, `SELECT * REPLACE (${whole.join(', ')}) FROM made ORDER BY run, tick`, path)
  } finally {
    close()
  }
  return path
}

/** Baseline and what the push changed; nothing is known of observables whose response was not kept. */
function figureOf(baseline: number, name: string, changes: Responses | undefined, tick: number): number {
  if (!changes) return baseline
  const response = outcomes.find((outcome) => outcome === name)
  return response === undefined ? Number.NaN : baseline + changes[response][tick]
}
