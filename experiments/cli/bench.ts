import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bench as measure } from '../bench/bench.ts'
import { figuresOf } from '../bench/figures.ts'
import { pace, type Round } from '../bench/paired-rounds.ts'
import { withFlags } from '../run/with-flags.ts'
import { rootFolder } from '../spec/root-folder.ts'
import type { Language } from '../spec/text.ts'
import type { BenchFlags } from './bench-command.ts'
import { benchRows } from './bench-rows.ts'
import { benchTexts as texts } from './bench-texts.ts'
import { duration } from './duration.ts'
import { exitCode } from './exit-code.ts'
import { loadOrComplain } from './load-or-complain.ts'
import { table } from './table.ts'

const usualSeconds = 20

/** `nqpf bench`: what this machine does with a file. Nothing is kept. Returns the exit code. */
export async function bench(asked: string | undefined, flags: BenchFlags, language: Language): Promise<number> {
  // All that a run loads is loaded by now.
  const processSeconds = process.uptime()
  const path = asked ?? fileURLToPath(new URL('experiments/baseline.yaml', rootFolder))
  const loaded = loadOrComplain(path, { ...flags, language })
  if (!loaded) return exitCode.fault
  const experiment = withFlags(loaded, flags)
  const { cores, seconds = usualSeconds, workers = availableParallelism() } = flags
  const file = relative('', path)
  if (!flags.quiet) console.error(texts.measuring(seconds)[language])
  const progress = flags.quiet ? {} : { progress: roundTeller(workers, language) }
  const measured = await measure(experiment, file, { workers, seconds, ...progress })
  if (!measured) {
    console.error(texts.tooManyFailed(file)[language])
    if (flags.json) console.log(JSON.stringify({ status: 'error', errors: [{ kind: 'too-many-failed' }] }))
    return exitCode.fault
  }
  const figures = figuresOf(experiment, measured, { workers, processSeconds, ...(cores !== undefined && { cores }) })
  if (flags.json) console.log(JSON.stringify({ file, name: experiment.name, ...figures }))
  else {
    const rows = benchRows(figures, { ...experiment, cores }, language)
    console.log(table([{ title: experiment.name }, { title: experiment.title[language] }], rows))
  }
  return exitCode.ok
}

/** Says how each round went, and how long the others take. */
function roundTeller(workers: number, language: Language): (round: Round, left: number) => void {
  let number = 0
  return ({ one, all }, left) => {
    const [slow, fast] = [one, all].map((timed) => pace(timed).toPrecision(3))
    console.error(texts.round(++number, slow, fast, workers, duration(left, language))[language])
  }
}
