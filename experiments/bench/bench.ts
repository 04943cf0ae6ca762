import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mean, median, quantile, sum } from 'simple-statistics'
import { sharedJob } from '../design/run-job.ts'
import type { EndedRun } from '../run/run-experiment.ts'
import type { Experiment } from '../spec/experiment.ts'
import { draftOf } from '../store/draft-of.ts'
import { filesIn } from '../store/file-names.ts'
import { layoutOf } from '../store/layout.ts'
import { openPartWriter } from '../store/part-writer.ts'
import { probeRuns } from '../store/probe-points.ts'
import { storeBriefly, type StoringGrowth } from '../store/store-briefly.ts'
import { type EconomySize, economySize } from './economy-size.ts'
import { openLane, type Timed } from './lane.ts'
import { pace, pairedRounds, type RoundOptions } from './paired-rounds.ts'

/** What a machine does with an experiment. */
export interface Bench {
  /** Runs that were made, and how many of them failed. */
  made: number
  failed: number
  /** Quarters of a run: the mean of those that were made, as a run may end early. */
  quarters: number
  size: EconomySize
  /** Time of a run in its thread, one worker at work: the median and the middle 90 percent. */
  run: { milliseconds: number; from: number; to: number; counted: number }
  /** The same with all workers at work, the median. */
  busyMilliseconds: number
  /** Time of processors that a run takes, all threads together, ms: with one worker and with all, medians of the rounds. */
  processor: { one: number; all: number }
  /** Until the threads of one worker, and of all, had answered. */
  poolSeconds: { one: number; all: number }
  /** Runs a second of one worker and of all, and their ratio: medians over the rounds in which they took turns. */
  pace: { one: number; all: number; ratio: number; rounds: { one: number; all: number }[] }
  /** Share of the machine's processors that other programs took meanwhile, the mean of the rounds. */
  others: number
  /**
   * What the ratio would be had the machine no other work, by time of processors and of waiting threads: that of a run on
   * one worker over that with all, times the share of time that threads had a run, times workers.
   */
  ratioUndisturbed: number
  /** Resident memory that a worker adds to the process, bytes. */
  workerBytes: number
  storing: StoringGrowth
}

export interface BenchOptions {
  workers: number
  /** About how long to measure once all threads stand; a few runs are made in any case. */
  seconds: number
  progress?: RoundOptions['progress']
}

/** Different runs that are made, spread over the experiment. */
const mostRuns = 200
/** Share of the time that goes into warming up, and into one or all workers of a round, which is no longer than this. */
const warmShare = 0.25
const sliceShare = 0.1
const longestSlice = 3

/**
 * Makes a few runs of an experiment and keeps none of them; undefined where too many of them fail.
 * @param file what results would name
 */
export async function bench(
  experiment: Experiment & { seed: number },
  file: string,
  { workers, seconds, progress }: BenchOptions,
): Promise<Bench | undefined> {
  const shared = sharedJob(experiment)
  const runs = probeRuns(experiment, mostRuns)
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-bench-'))
  const draft = draftOf({ experiment, file })
  mkdirSync(filesIn(folder).parts)
  const writer = await openPartWriter(folder, layoutOf(draft.experiment, draft.layout))
  const kept = new Map<string, EndedRun>()
  let failed = 0
  let made = 0
  // Lanes that warm up side by side share the writer, which takes one after the other.
  let written = Promise.resolve()
  const ended = (some: readonly EndedRun[]): Promise<void> => {
    made += some.length
    failed += some.filter(({ status }) => status === 'failed').length
    for (const run of some) if (!kept.has(run.key)) kept.set(run.key, run)
    return (written = written.then(() => writer.append(some)))
  }
  const before = process.memoryUsage.rss()
  const all = await openLane(workers, shared, ended)
  const one = workers > 1 ? await openLane(1, shared, ended) : all
  try {
    const rounds = await pairedRounds(one, all, {
      runs,
      warmSeconds: warmShare * seconds,
      sliceSeconds: Math.min(longestSlice, sliceShare * seconds),
      seconds: (1 - warmShare) * seconds,
      ...(progress && { progress }),
    })
    const threads = workers + (one === all ? 0 : 1)
    const workerBytes = Math.max(0, process.memoryUsage.rss() - before) / threads
    const alone = rounds.flatMap((round) => round.one.milliseconds)
    const together = rounds.flatMap((round) => round.all.milliseconds)
    const done = runs.find(({ key }) => kept.get(key)?.status === 'done')
    const size = done && economySize(shared, done.job)
    if (alone.length === 0 || together.length === 0 || !size) return undefined
    const [from, milliseconds, to] = quantile(alone, [0.05, 0.5, 0.95])
    return {
      made,
      failed,
      quarters: mean([...kept.values()].flatMap((run) => (run.status === 'done' ? [run.ticks] : []))),
      size,
      run: { milliseconds, from, to, counted: alone.length },
      busyMilliseconds: median(together),
      processor: {
        one: median(rounds.map((round) => processorOf(round.one))),
        all: median(rounds.map((round) => processorOf(round.all))),
      },
      poolSeconds: { one: one.startSeconds, all: all.startSeconds },
      pace: paceOf(rounds.map((round) => ({ one: pace(round.one), all: pace(round.all) }))),
      others: mean(rounds.flatMap(({ one, all }) => [one.others, all.others])),
      ratioUndisturbed: median(
        rounds.map((round) => (workers * undisturbed(round.all, workers)) / undisturbed(round.one, 1)),
      ),
      workerBytes,
      storing: await storeBriefly(experiment, file, runs, [...kept.values()]),
    }
  } finally {
    for (const lane of new Set([one, all])) await lane.close()
    writer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const paceOf = (rounds: Bench['pace']['rounds']): Bench['pace'] => ({
  one: median(rounds.map(({ one }) => one)),
  all: median(rounds.map(({ all }) => all)),
  ratio: median(rounds.map(({ one, all }) => all / one)),
  rounds,
})

const processorOf = ({ processorSeconds, runs }: Timed): number => (1000 * processorSeconds) / runs

/** Runs a second of processor time, by the share of time that threads had a run. */
const undisturbed = ({ runs, processorSeconds, milliseconds, seconds }: Timed, workers: number): number =>
  ((runs / processorSeconds) * sum(milliseconds)) / 1000 / (workers * seconds)
