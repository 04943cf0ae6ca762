// `npm run many [-- <runs> <few> <quarters>]`: what many short runs cost beside the bare model, and whether memory grows
// with their number. Each figure comes from a process of its own.
//
// The speed of a machine changes from second to second by more than the overhead. So what a thread does beside the model
// is measured against the bare model in the same thread, a few runs of each in turn; to that comes the processor time of
// the main thread, which writes the results, as Linux tells it. The difference of many and few runs counts, so that
// starting up does not.
import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Piscina from 'piscina'
import { median } from 'simple-statistics'
import { storeExperiment } from '../../experiments/store/store-experiment.ts'
import { planRuns } from '../../experiments/design/plan-runs.ts'
import { jobOf, sharedJob } from '../../experiments/design/run-job.ts'
import type { Experiment } from '../../experiments/spec/experiment.ts'
import { experimentFrom } from '../../experiments/spec/load-experiment.ts'
import { makeRuns } from '../../experiments/run/make-runs.ts'
import { simulate } from '../../model/index.ts'

interface Measured {
  /** Processor time, all threads, ms. */
  cpu: number
  /** That of the main thread; NaN where the system does not tell. */
  main: number
  wall: number
  /** Highest resident memory, MB. */
  memory: number
}

const text = (runs: number, ticks: number) => `name: many
preset: closed-toy
parameters: {firms: 24, workersPerFirm: 5}
ticks: ${ticks}
replicates: ${runs}
reporters: [adoption, gdpGrowth, unemployment, giniIncome, labourShare]
seed: 1
`

function asked(runs: number, ticks: number): Experiment & { seed: number } {
  const loaded = experimentFrom(text(runs, ticks), 'many.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  return { ...loaded.experiment, seed: 1 }
}

/** The whole system over all cores. */
async function measured(runs: number, ticks: number): Promise<Measured> {
  const begun = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-many-'))
  const workers = availableParallelism()
  const stored = await storeExperiment({ experiment: asked(runs, ticks), file: 'many.yaml', folder, workers })
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  rmSync(folder, { recursive: true })
  if (stored.status !== 'stored') throw new Error(stored.status)
  return {
    cpu: (userCPUTime + systemCPUTime) / 1000,
    main: mainThread(),
    wall: performance.now() - begun,
    memory: maxRSS / 1024,
  }
}

/** Processor time of this process's main thread, ms. */
function mainThread(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

/** Runs of each kind in a turn, and the share of the turns that warm the engine up. */
const turn = 20
const warming = 0.25

interface InThread {
  /** A run of the bare model, ms. */
  bare: number
  /** Time of a thread's work over that of the bare model, turn by turn, less 1. */
  overheads: number[]
}

/** What a thread does for a batch of runs against the bare model on the same runs, in turns. */
function inThread(runs: number, ticks: number): InThread {
  const experiment = asked(runs, ticks)
  const shared = sharedJob(experiment)
  Object.defineProperty(Piscina, 'workerData', { value: shared })
  const jobs = planRuns(experiment, 1).map(({ job }) => job)
  const bare = (own: typeof jobs) => {
    for (const each of own) {
      const { parameters, ...options } = jobOf(shared, each)
      simulate(parameters, options)
    }
  }
  const timed = (work: (own: typeof jobs) => unknown, own: typeof jobs): number => {
    const begun = performance.now()
    work(own)
    return performance.now() - begun
  }
  const overheads: number[] = []
  const times: number[] = []
  for (let at = 0; at + turn <= runs; at += turn) {
    const own = jobs.slice(at, at + turn)
    // The first of the two finds the garbage of the turn before, so they take turns in that as well.
    const first = (at / turn) % 2 === 0 ? timed(bare, own) : undefined
    const system = timed(makeRuns, own)
    const alone = first ?? timed(bare, own)
    if (at < warming * runs) continue
    overheads.push(system / alone - 1)
    times.push(alone / turn)
  }
  return { bare: median(times), overheads }
}

function child<Answer>(...args: (string | number)[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const process = fork(fileURLToPath(import.meta.url), args.map(String))
    process.on('message', (answer) => resolve(answer as Answer))
    process.on('error', reject)
  })
}

if (process.send) {
  const [kind, ...numbers] = process.argv.slice(2)
  const [runs, ticks] = numbers.map(Number)
  const answer = kind === 'thread' ? inThread(runs, ticks) : await measured(runs, ticks)
  process.send(answer, () => process.disconnect())
} else {
  const [many = 2000, few = 200, ticks = 40] = process.argv.slice(2).map(Number)
  const { bare, overheads } = await child<InThread>('thread', Math.min(many, 1200), ticks)
  const stored = {
    few: await child<Measured>('stored', few, ticks),
    many: await child<Measured>('stored', many, ticks),
  }
  const grown = (what: keyof Measured): number => stored.many[what] - stored.few[what]
  const thread = median(overheads)
  const main = grown('main') / (grown('cpu') - grown('main'))
  const busy = grown('cpu') / grown('wall') / availableParallelism()
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  console.log(`a run of the bare model: ${bare.toFixed(2)} ms`)
  console.log(`overhead of the system over it: ${percent(thread + main)}`)
  console.log(`  of it in the threads ${percent(thread)}, median of ${overheads.length} turns of ${turn} runs`)
  console.log(`  of it in the main thread ${percent(main)}`)
  console.log(`cores busy: ${percent(busy)}`)
  console.log(
    `memory at ${few} runs ${stored.few.memory.toFixed(0)} MB, at ${many} ${stored.many.memory.toFixed(0)} MB`,
  )
  console.log(`that is ${percent(stored.many.memory / stored.few.memory - 1)} more`)
}
