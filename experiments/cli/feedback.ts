import { availableParallelism } from 'node:os'
import { feedbackCharts } from '../feedback/charts.ts'
import { leadingLoops } from '../feedback/leading-loops.ts'
import { observedLinks } from '../feedback/observational.ts'
import { feedbackPage } from '../feedback/page.ts'
import { type Extent, extents, planFeedback } from '../feedback/plan.ts'
import { runPlan } from '../feedback/run-plan.ts'
import { storeRuns } from '../feedback/store-runs.ts'
import { summarise } from '../feedback/summarise.ts'
import { feedbackWords as words } from '../feedback/words.ts'
import type { Language } from '../spec/text.ts'
import { claimFolder } from '../store/claim-folder.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { duration } from './duration.ts'
import { exitCode } from './exit-code.ts'
import type { FeedbackFlags } from './feedback-command.ts'
import { showProgress } from './progress.ts'
import { cliTexts as texts } from './texts.ts'
import { writeCharts } from './write-charts.ts'

/** Seed from which those of the replicates are drawn where none is given. */
const usualSeed = 1

/** Loops of the causal map that are shown, the heaviest first. */
const loopsShown = 10

/** `nqpf feedback`: pushes the economy, holds its channels one by one and prints the gain of each. Returns the exit code. */
export async function feedback(flags: FeedbackFlags, language: Language): Promise<number> {
  const begun = performance.now()
  const usual: Extent = extents[flags.quick ? 'quick' : 'full']
  const extent = { ...usual, seeds: flags.seeds ?? usual.seeds }
  const seed = flags.seed ?? usualSeed
  const plan = planFeedback(extent, seed, flags.set)
  const claimed = flags.out === undefined ? undefined : claimFolder(flags.out)
  if (claimed?.status === 'error') return complainOfFolder(claimed, flags, language)
  const workers = Math.min(plan.length, flags.workers ?? availableParallelism())
  const progress = showProgress({ ...flags, lanes: workers, language })
  const { runs, inputs, errors } = await runPlan(plan, {
    workers,
    onEach: (done) => progress.update(done, plan.length),
  })
  progress.end()
  if (errors.length > 0) {
    console.error([words.failures(errors.length, plan.length)[language], ...errors.map((e) => e.message)].join('\n'))
  }
  if (flags.out !== undefined && runs.length > 0) {
    const made = inputs.map((input, i) => ({ seed: input.seed, replicate: plan.indexOf(input), runs: runs[i] }))
    await storeRuns(flags.out, made)
  }
  claimed?.release()
  const gains = runs.length > 0 ? summarise(runs, seed) : []
  const observed = observedLinks(runs, seed)
  const leading = leadingLoops(runs, loopsShown)
  const seconds = (performance.now() - begun) / 1000
  if (flags.json) {
    console.log(
      JSON.stringify({
        seed,
        seconds,
        extent,
        set: flags.set ?? {},
        gains,
        observed,
        leading,
        failures: errors.map(({ message }) => message),
      }),
    )
  } else if (runs.length > 0) {
    const time = `${texts.time[language]}${language === 'en' ? ': ' : '：'}${duration(seconds, language)}`
    const settings = Object.entries(flags.set ?? {}).map(([name, value]) => `${name} ${String(value)}`)
    if (settings.length > 0) console.log(words.settings(settings.join(', '))[language])
    console.log(`${feedbackPage(gains, observed, leading, extent, seed, language)}\n\n${time}`)
  }
  if (runs.length === 0) return exitCode.fault
  if (flags.charts !== undefined) {
    const command = commandOf(flags, seed)
    const written = await writeCharts(feedbackCharts(gains, leading, { ...extent, seeds: runs.length }), {
      out: flags.charts,
      language,
      caption: { en: command, zh: command },
      command,
    })
    if (written.status === 'error') {
      console.error(written.message[language])
      return exitCode.fault
    }
    if (!flags.json) console.log(written.paths.join('\n'))
  }
  return errors.length > 0 ? exitCode.someRunsFailed : exitCode.ok
}

/** The command that makes the same gains again. */
function commandOf({ quick, seeds, set = {}, charts }: FeedbackFlags, seed: number): string {
  const settings = Object.entries(set).map(([name, value]) => ` --set ${name}=${String(value)}`)
  const extent = `${quick ? ' --quick' : ''}${seeds === undefined ? '' : ` --seeds ${seeds}`}`
  return `npx nqpf feedback${extent} --seed ${seed}${settings.join('')} --charts ${charts}`
}
