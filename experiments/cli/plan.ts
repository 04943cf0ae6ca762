import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { countPoints, designKinds } from '../design/design-kinds.ts'
import type { Language, Text } from '../spec/text.ts'
import { probe } from '../store/probe.ts'
import { byteSize } from './byte-size.ts'
import { duration } from './duration.ts'
import { exitCode } from './exit-code.ts'
import { loadOrComplain } from './load-or-complain.ts'
import type { PlanFlags } from './plan-command.ts'
import { planTexts as texts } from './plan-texts.ts'
import { table } from './table.ts'
import { withFlags } from '../run/with-flags.ts'

/** Time that drawing a report takes, most of it spent on loading what draws; it hardly grows with the runs. */
const reportSeconds = 4

/** `nqpf plan`: how many runs, how long, how large, before anything is run. Returns the exit code. */
export async function plan(file: string, flags: PlanFlags, language: Language): Promise<number> {
  const loaded = loadOrComplain(file, { ...flags, language })
  if (!loaded) return exitCode.fault
  const experiment = withFlags(loaded, flags)
  const { design, factors, replicates, ticks, seed } = experiment
  const { formula, sequential } = designKinds[design.kind]
  const points = countPoints(design, factors)
  const runs = points * replicates
  const workers = Math.min(flags.workers ?? availableParallelism(), runs)
  if (!flags.quiet) console.error(texts.probing[language])
  const made = await probe(experiment, relative('', file), workers)
  const seconds = made.startSeconds + Math.max(0, runs - workers) * made.secondsARun + reportSeconds
  const bytes = Math.round(made.bytes.fixed + made.bytes.aRun * runs)
  if (flags.json) {
    const count = { design: design.kind, factors: factors.length, points, replicates, runs, most: sequential, formula }
    console.log(JSON.stringify({ ...count, ticks, seed, workers, seconds, bytes, probe: made }))
    return exitCode.ok
  }
  const rows: [Text, string][] = [
    [texts.design, design.kind],
    [texts.factors, namesOf(factors.map(({ name }) => name)) || texts.none[language]],
    [texts.formula, formula[language]],
    [texts.runs, texts.count(points, replicates, sequential)[language]],
    [texts.ticks, String(ticks)],
    [texts.time, texts.timeWith(duration(seconds, language), workers)[language]],
    [texts.disk, texts.about(byteSize(bytes))[language]],
    [texts.probe, texts.probed(made.runs, made.failed, made.secondsARun.toPrecision(2))[language]],
  ]
  console.log(
    table(
      [{ title: experiment.name }, { title: experiment.title[language] }],
      rows.map(([name, text]) => [name[language], text]),
    ),
  )
  return exitCode.ok
}

/** As many names as a line holds: a screening varies two hundred. */
const shown = 8

const namesOf = (names: readonly string[]): string =>
  names.length <= shown
    ? names.join(', ')
    : `${names.slice(0, shown - 1).join(', ')}, … ${names.at(-1)} (${names.length})`
