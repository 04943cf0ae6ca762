import { availableParallelism } from 'node:os'
import { alongPage, type PointGains } from '../feedback/along-page.ts'
import { planAlong } from '../feedback/along.ts'
import { alongWords as words } from '../feedback/along-words.ts'
import { runPlan } from '../feedback/run-plan.ts'
import { summarise } from '../feedback/summarise.ts'
import { feedbackWords } from '../feedback/words.ts'
import { quickForm } from '../design/quick/quick-form.ts'
import type { Language } from '../spec/text.ts'
import { exitCode } from './exit-code.ts'
import type { FeedbackFlags } from './feedback-command.ts'
import { loadOrComplain } from './load-or-complain.ts'
import { showProgress } from './progress.ts'

/** Seed of an experiment that names none. */
const usualSeed = 1

/** `nqpf feedback --along`: gains at each point of an experiment. Returns the exit code. */
export async function feedbackAlong(file: string, flags: FeedbackFlags, language: Language): Promise<number> {
  const loaded = loadOrComplain(file, { ...flags, language })
  if (!loaded) return exitCode.fault
  const experiment = flags.quick ? quickForm(loaded) : loaded
  const seed = flags.seed ?? experiment.seed ?? usualSeed
  const plan = planAlong({ ...experiment, replicates: flags.seeds ?? experiment.replicates }, seed)
  if (plan.length === 0) {
    console.error(words.noPoints[language])
    return exitCode.fault
  }
  const total = plan.reduce((sum, { inputs }) => sum + inputs.length, 0)
  const workers = flags.workers ?? availableParallelism()
  const progress = showProgress({ ...flags, lanes: workers, language })
  const points: PointGains[] = []
  const errors: Error[] = []
  let before = 0
  for (const { values, inputs } of plan) {
    const made = await runPlan(inputs, { workers, onEach: (done) => progress.update(before + done, total) })
    before += inputs.length
    errors.push(...made.errors)
    points.push({ values, n: made.runs.length, gains: made.runs.length > 0 ? summarise(made.runs, seed) : [] })
  }
  progress.end()
  const failed = errors.map(({ message }) => message)
  if (failed.length > 0) console.error([feedbackWords.failures(failed.length, total)[language], ...failed].join('\n'))
  if (flags.json) console.log(JSON.stringify({ file, seed, points, failures: failed }))
  else {
    const { replicates, ticks } = experiment
    console.log(`${words.heading(replicates, ticks, seed)[language]}\n\n${alongPage(points, language)}`)
  }
  return failed.length > 0 ? exitCode.someRunsFailed : exitCode.ok
}
