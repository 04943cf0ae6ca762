// `npm run cost [-- --quick] [--render]`: what a sweep of a million runs costs on a thousand cores, from what is measured
// here: a bench of the baseline, merges of small and of wide results, plans, and a queue in a Redis of its own where
// redis-server is installed. Writes the figures and the document in both languages; `--render` writes the document again
// from the figures as they stand; `--quick` measures little and prints the figures instead.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import type { BenchFigures } from '../../experiments/bench/figures.ts'
import { english, nqpfPath } from '../experiments/cli/nqpf.ts'
import { installed } from '../experiments/engine/installed.ts'
import { childTasks } from './child-tasks.ts'
import { onePoint, ordinary, ownPoints, tiny } from './many-runs/asked.ts'
import { costOf, type MeasuredCosts } from './sweep-cost/cost.ts'
import { english as inEnglish } from './sweep-cost/document.en.ts'
import { chinese } from './sweep-cost/document.zh.ts'
import { mergeTime } from './sweep-cost/merge.ts'
import { planTime } from './sweep-cost/plan.ts'
import { queueTime } from './sweep-cost/queue.ts'

const child = await childTasks(import.meta.url, {
  small: (parts: number, runs: number) => mergeTime(tiny(runs, 2), parts),
  wide: (parts: number, runs: number) => mergeTime(ordinary(runs, 80), parts),
  onePoint: (runs: number) => planTime(onePoint(runs)),
  ownPoints: (runs: number) => planTime(ownPoints(runs)),
  queue: queueTime,
})

async function measure(quick: boolean): Promise<MeasuredCosts> {
  const size = quick ? 0.1 : 1
  const bench = benchOf('experiments/baseline.yaml', quick ? 2 : 20)
  const small = []
  for (const [parts, runs] of [
    [200, 2000],
    [500, 2000],
    [1000, 2000],
  ])
    small.push(await child('small', parts * size, runs * size))
  const wide = []
  for (const runs of [500, 1000, 2000]) wide.push(await child('wide', 20, runs * size))
  return {
    processor: cpus()[0].model,
    node: process.version,
    small,
    wide,
    onePoint: [await child('onePoint', 1e6 * size)],
    ownPoints: [await child('ownPoints', 2e4 * size), await child('ownPoints', 6e4 * size)],
    queue: installed('redis-server') ? await child('queue', 2000 * size) : null,
    bench,
  }
}

function benchOf(file: string, seconds: number): BenchFigures {
  const { stdout } = spawnSync(process.execPath, [nqpfPath, 'bench', file, '--seconds', `${seconds}`, '--json'], {
    env: english,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(stdout) as BenchFigures
}

const document = 'experiments/engine/cost-of-a-sweep'
const words = process.argv.slice(2)
const quick = words.includes('--quick')
const measured = words.includes('--render')
  ? (JSON.parse(readFileSync(`${document}.json`, 'utf8')) as MeasuredCosts)
  : await measure(quick)
const cost = costOf(measured, { runs: 1e6, cores: 1000 })
if (quick) console.log(JSON.stringify({ measured, cost }))
else {
  writeFileSync(`${document}.json`, `${JSON.stringify(measured, null, 2)}\n`)
  writeFileSync(`${document}.md`, inEnglish(measured, cost))
  writeFileSync(`${document}.zh.md`, chinese(measured, cost))
}
