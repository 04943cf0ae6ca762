import { availableParallelism, cpus, totalmem } from 'node:os'
import { designKinds } from '../design/design-kinds.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Bench } from './bench.ts'
import { runsOf, timeHere, timeOnCores, type WholeTime } from './whole-time.ts'

/** What was measured and what follows from it, as `nqpf bench --json` prints it. */
export interface BenchFigures extends Bench {
  machine: { processor: string; cores: number; memory: number; node: string }
  workers: number
  /** Until the command had read its program. */
  processSeconds: number
  /** Agents of all kinds; time and memory are those of one run on one worker. */
  agents: number
  nanosecondsAnAgentQuarter: number
  bytesAnAgent: number
  /**
   * Time that the thread of the process takes to store a run, its share of that thread's time while all workers work,
   * and how many workers would fill it.
   */
  writing: { milliseconds: number; share: number; workers: number }
  /** Runs and bytes of the whole experiment; a design that learns from its runs may stop before. */
  whole: { runs: number; atMost: boolean; bytes: number }
  here: WholeTime
  /** The same as shards, where somebody asked and the design can be split. */
  cluster: WholeTime | null
}

export interface Circumstances {
  workers: number
  processSeconds: number
  /** Cores of a cluster that the user asks about. */
  cores?: number
}

/** Works out what a user wants to know from what was measured. */
export function figuresOf(experiment: Experiment, bench: Bench, circumstances: Circumstances): BenchFigures {
  const { workers, processSeconds, cores } = circumstances
  const { size, storing, pace, quarters, run } = bench
  const { sequential } = designKinds[experiment.design.kind]
  const runs = runsOf(experiment)
  const speed = { workers, pace: pace.all, processSeconds, poolSeconds: bench.poolSeconds.all, storing }
  const agents = Object.values(size.agents).reduce((sum, count) => sum + count, 0)
  const milliseconds = 1000 * storing.aRun.writeSeconds
  const share = (milliseconds / 1000) * pace.all
  return {
    ...bench,
    machine: {
      processor: cpus()[0]?.model.trim() ?? '',
      cores: availableParallelism(),
      memory: totalmem(),
      node: process.version,
    },
    workers,
    processSeconds,
    agents,
    nanosecondsAnAgentQuarter: (1e6 * run.milliseconds) / (agents * quarters),
    bytesAnAgent: size.bytes / agents,
    writing: { milliseconds, share, workers: Math.floor(workers / share) },
    whole: { runs, atMost: sequential, bytes: storing.fixed.bytes + runs * storing.aRun.bytes },
    here: timeHere(runs, speed),
    cluster: cores === undefined || sequential ? null : timeOnCores(runs, cores, speed),
  }
}
