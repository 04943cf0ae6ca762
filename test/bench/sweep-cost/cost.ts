import type { BenchFigures } from '../../../experiments/bench/figures.ts'
import { partPace } from '../../../experiments/store/part-writer.ts'
import type { MergeTime } from './merge.ts'
import type { PlanTime } from './plan.ts'
import type { QueueTime } from './queue.ts'

/** What `npm run cost` measures. */
export interface MeasuredCosts {
  processor: string
  node: string
  /** Merges of short runs with few columns: what a part costs, as there is little else. */
  small: MergeTime[]
  /** Merges of runs of the usual size, ever more of them, in as many parts. */
  wide: MergeTime[]
  /** Plans of one setting, and of a setting for each run. */
  onePoint: PlanTime[]
  ownPoints: PlanTime[]
  /** Where redis-server is installed. */
  queue: QueueTime | null
  bench: BenchFigures
}

/** What a sweep costs by the laws that the measured figures show. Times in seconds. */
export interface Cost {
  runs: number
  cores: number
  /** Time of a core for a run while all are busy, for what a process does before its first run, and for its shard. */
  runSeconds: number
  startSeconds: number
  shardSeconds: number
  runsAShard: number
  coreHours: number
  /** Of them before first runs. */
  startHours: number
  partsAShard: number
  parts: number
  partBytes: number
  resultBytes: number
  /** Reading which runs have ended; for one part, and all. */
  lookSecondsAPart: number
  lookSeconds: number
  mergeSecondsAPart: number
  mergeSecondsARun: number
  mergeSeconds: number
  /** What the laws say of merges that were measured but not used, over what was measured. */
  checks: { parts: number; runs: number }
  /** Plan of a million runs: one setting, and a setting each. */
  plan: { onePoint: number; ownPoints: number; write: number; memory: number }
  queue: { bytes: number; offerSeconds: number; takeSeconds: number } | null
}

/** A sweep of the baseline by one shard a core, as Slurm makes it. */
export function costOf(measured: MeasuredCosts, { runs, cores }: { runs: number; cores: number }): Cost {
  const { bench, small, wide, onePoint, ownPoints, queue } = measured
  const plan = {
    onePoint: (runs / onePoint[0].runs) * onePoint[0].planSeconds,
    ownPoints: slope(ownPoints, 'runs', 'planSeconds') * runs,
    write: (runs / onePoint[0].runs) * onePoint[0].writeSeconds,
    memory: (runs / onePoint[0].runs) * onePoint[0].memory,
  }
  const runSeconds = bench.processor.all / 1000
  // A shard works its plan out to check it against the one that was asked for, and again to make it.
  const startSeconds = bench.processSeconds + bench.poolSeconds.one + 2 * plan.onePoint + plan.write
  const runsAShard = Math.ceil(runs / cores)
  const shardSeconds = startSeconds + runsAShard * runSeconds
  const numbersARun = wide[0].numbers / wide[0].runs
  const partsAShard = partsOf(runsAShard, runSeconds, numbersARun)
  const parts = partsAShard * cores
  const [few, between, many] = small
  const lookSecondsAPart = slope([few, many], 'parts', 'lookSeconds')
  const mergeSecondsAPart = slope([few, many], 'parts', 'mergeSeconds')
  const mergeSecondsARun = slope([wide[0], wide[wide.length - 1]], 'runs', 'mergeSeconds')
  const predicted = {
    parts: few.mergeSeconds + (between.parts - few.parts) * mergeSecondsAPart,
    runs: wide[0].mergeSeconds + (wide[1].runs - wide[0].runs) * mergeSecondsARun,
  }
  return {
    runs,
    cores,
    runSeconds,
    startSeconds,
    shardSeconds,
    runsAShard,
    coreHours: (cores * shardSeconds) / 3600,
    startHours: (cores * startSeconds) / 3600,
    partsAShard,
    parts,
    partBytes: runs * slope([wide[0], wide[wide.length - 1]], 'runs', 'partBytes'),
    resultBytes: runs * slope([wide[0], wide[wide.length - 1]], 'runs', 'resultBytes'),
    lookSecondsAPart,
    lookSeconds: lookSecondsAPart * parts,
    mergeSecondsAPart,
    mergeSecondsARun,
    mergeSeconds: mergeSecondsAPart * parts + mergeSecondsARun * runs,
    checks: { parts: predicted.parts / between.mergeSeconds, runs: predicted.runs / wide[1].mergeSeconds },
    plan,
    queue: queue && {
      bytes: queue.bytesAJob * cores,
      offerSeconds: (queue.offerMilliseconds * cores) / 1000,
      takeSeconds: cores / queue.takenASecond,
    },
  }
}

function slope<Name extends string>(pair: readonly Record<Name, number>[], x: Name, y: Name): number {
  const [first, last] = [pair[0], pair[pair.length - 1]]
  return (last[y] - first[y]) / (last[x] - first[x])
}

/** Parts that a shard leaves, by the rule of the writer. */
function partsOf(runs: number, runSeconds: number, numbersARun: number): number {
  let parts = 0
  let flushed = 0
  let waiting = 0
  for (let run = 1; run <= runs; run++) {
    const now = run * runSeconds
    waiting += numbersARun
    const pause = Math.max(partPace.leastMilliseconds / 1000, partPace.shareOfTime * now)
    if (waiting <= partPace.mostNumbers && now - flushed <= pause && run < runs) continue
    parts += 1
    flushed = now
    waiting = 0
  }
  return parts
}
