// `npm run many [-- <runs> <few> <rounds>]`: what many short runs cost beside the bare model, and whether memory grows with their
// number. Each figure comes from a process of its own; the times count the processor, not the clock, but for the share
// of the time in which the cores were busy. On a machine that does other work too, only the memory tells anything.
//
// The bare model is run in as many processes side by side as there are cores: cores that share a cache and a clock are
// slower when all are busy, which is no cost of the system. All is measured in turns, and the least time of each counts,
// as the speed of a machine changes from minute to minute.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storeExperiment } from '../../experiments/store/store-experiment.ts'
import { planRuns } from '../../experiments/design/plan-runs.ts'
import { jobOf, sharedJob } from '../../experiments/design/run-job.ts'
import { experimentFrom } from '../../experiments/spec/load-experiment.ts'
import { simulate } from '../../model/index.ts'

interface Measured {
  /** Processor time, all threads, ms. */
  cpu: number
  wall: number
  /** Highest resident memory, MB. */
  memory: number
}

const text = (runs: number) => `name: many
preset: closed-toy
parameters: {firms: 24, workersPerFirm: 5}
ticks: 40
replicates: ${runs}
reporters: [adoption, gdpGrowth, unemployment, giniIncome, labourShare]
seed: 1
`

async function measured(kind: string, runs: number): Promise<Measured> {
  const loaded = experimentFrom(text(runs), 'many.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  const experiment = { ...loaded.experiment, seed: 1 }
  const begun = performance.now()
  if (kind === 'bare') {
    const shared = sharedJob(experiment)
    for (const { job } of planRuns(experiment, 1)) {
      const { parameters, ...options } = jobOf(shared, job)
      simulate(parameters, options)
    }
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'nqpf-many-'))
    const stored = await storeExperiment({ experiment, file: 'many.yaml', folder, workers: availableParallelism() })
    rmSync(folder, { recursive: true })
    if (stored.status !== 'stored') throw new Error(stored.status)
  }
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now() - begun, memory: maxRSS / 1024 }
}

const child = (kind: string, runs: number): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const process = fork(fileURLToPath(import.meta.url), [kind, String(runs)])
    process.on('message', (answer) => resolve(answer as Measured))
    process.on('error', reject)
  })

/** The runs shared out to processes that do nothing else: processor time in all, and the wall of the slowest. */
async function bareOnAllCores(runs: number): Promise<Measured> {
  const cores = availableParallelism()
  const parts = await Promise.all(Array.from({ length: cores }, () => child('bare', runs / cores)))
  return {
    cpu: parts.reduce((sum, { cpu }) => sum + cpu, 0),
    wall: Math.max(...parts.map(({ wall }) => wall)),
    memory: Math.max(...parts.map(({ memory }) => memory)),
  }
}

if (process.send) {
  const answer = await measured(process.argv[2], Number(process.argv[3]))
  process.send(answer, () => process.disconnect())
} else {
  const [many = 2000, few = 200, rounds = 3] = process.argv.slice(2).map(Number)
  const bare = { few: [] as Measured[], many: [] as Measured[] }
  const stored = { few: [] as Measured[], many: [] as Measured[] }
  for (let round = 0; round < rounds; round++) {
    bare.few.push(await bareOnAllCores(few))
    stored.few.push(await child('stored', few))
    bare.many.push(await bareOnAllCores(many))
    stored.many.push(await child('stored', many))
  }
  const least = (each: readonly Measured[], what: keyof Measured) => Math.min(...each.map((one) => one[what]))
  const most = (each: readonly Measured[], what: keyof Measured) => Math.max(...each.map((one) => one[what]))
  // The difference of both lengths, so that starting up does not count.
  const model = least(bare.many, 'cpu') - least(bare.few, 'cpu')
  const system = least(stored.many, 'cpu') - least(stored.few, 'cpu')
  const busy = system / (least(stored.many, 'wall') - least(stored.few, 'wall')) / availableParallelism()
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  console.log(`a run of the bare model: ${(model / (many - few)).toFixed(2)} ms of processor`)
  console.log(`overhead of the system over it: ${percent(system / model - 1)}`)
  console.log(`cores busy: ${percent(busy)}`)
  console.log(
    `memory at ${few} runs ${most(stored.few, 'memory').toFixed(0)} MB, at ${many} ${most(stored.many, 'memory').toFixed(0)} MB`,
  )
  console.log(`that is ${percent(most(stored.many, 'memory') / most(stored.few, 'memory') - 1)} more`)
}
