// `npm run many [-- pace memory overhead stop start] [--quick] [--json]`: what many runs cost. How many a second one worker
// and two make, in turn; whether memory grows over 100,000 of them; what the system costs beside the bare model; what a
// `stopWhen` saves; how long processes take to start. Each figure comes from a process of its own.
import { bench } from '../../experiments/bench/bench.ts'
import { childTasks } from './child-tasks.ts'
import { ordinary, tiny } from './many-runs/asked.ts'
import { earlyStop } from './many-runs/early-stop.ts'
import { machineRatio } from './many-runs/machine.ts'
import { memoryAlong } from './many-runs/memory.ts'
import { inThread, stored } from './many-runs/overhead.ts'
import { linesOf } from './many-runs/lines.ts'
import { startTimes } from './many-runs/start.ts'

const tasks = {
  ordinary: (seconds: number, ticks: number) => bench(ordinary(100, ticks), 'many.yaml', { workers: 2, seconds }),
  tiny: (seconds: number, ticks: number) => bench(tiny(1000, ticks), 'many.yaml', { workers: 2, seconds }),
  machine: machineRatio,
  memory: memoryAlong,
  thread: inThread,
  stored,
  stop: (runs: number, ticks: number) => earlyStop(runs, ticks, 'adoption > 0.5'),
  start: startTimes,
}

const child = await childTasks(import.meta.url, tasks)

/** What is measured, and on how much with and without `--quick`. */
const parts = {
  pace: async (quick: boolean) => ({
    ordinary: await child('ordinary', quick ? 15 : 90, quick ? 4 : 20),
    machine: await child('machine'),
    tiny: await child('tiny', quick ? 10 : 60, 40),
  }),
  memory: (quick: boolean) => child('memory', quick ? 10_000 : 100_000, 1),
  overhead: async (quick: boolean) => ({
    thread: await child('thread', quick ? 400 : 1200, 40),
    few: await child('stored', 200, 40),
    many: await child('stored', quick ? 600 : 2000, 40),
  }),
  stop: (quick: boolean) => child('stop', quick ? 2 : 4, quick ? 20 : 80),
  start: () => child('start'),
}

type Parts = typeof parts
export type ManyRuns = { [Name in keyof Parts]: Awaited<ReturnType<Parts[Name]>> }

const words = process.argv.slice(2)
const json = words.includes('--json')
const names = Object.keys(parts) as (keyof Parts)[]
const named = names.filter((name) => words.includes(name))
const found: Partial<ManyRuns> = {}
for (const name of named.length > 0 ? named : names) {
  const part = await parts[name](words.includes('--quick'))
  Object.assign(found, { [name]: part })
  if (!json) console.log(linesOf(name, part).join('\n'))
}
if (json) console.log(JSON.stringify({ node: process.version, ...found }))
