import { availableParallelism } from 'node:os'
import type { Language } from '../spec/text.ts'
import { transitionPage } from '../transition/page.ts'
import { type Extent, extents, planTransition } from '../transition/plan.ts'
import { runPlan } from '../transition/run-plan.ts'
import { summarise } from '../transition/summarise.ts'
import { transitionWords as words } from '../transition/words.ts'
import { duration } from './duration.ts'
import { exitCode } from './exit-code.ts'
import { showProgress } from './progress.ts'
import { cliTexts as texts } from './texts.ts'
import type { TransitionFlags } from './transition-command.ts'

/** Seed from which those of the replicates are drawn, so that the table in the ODD is made again by the bare command. */
const usualSeed = 1

/** `nqpf transition`: leads the cost of compute down and back and says whether the economy tips. Returns the exit code. */
export async function transition(flags: TransitionFlags, language: Language): Promise<number> {
  const begun = performance.now()
  const usual: Extent = extents[flags.quick ? 'quick' : 'full']
  const extent = { ...usual, seeds: flags.seeds ?? usual.seeds }
  const seed = flags.seed ?? usualSeed
  const plan = planTransition(extent, seed)
  const workers = flags.workers ?? availableParallelism()
  const progress = showProgress({ ...flags, lanes: workers, language })
  const { runs, errors } = await runPlan(plan, { workers, onEach: (done) => progress.update(done, plan.length) })
  progress.end()
  if (errors.length > 0) {
    console.error([words.failures(errors.length, plan.length)[language], ...errors.map((e) => e.message)].join('\n'))
  }
  const summary = summarise(runs, extent)
  const seconds = (performance.now() - begun) / 1000
  if (flags.json) {
    const failures = errors.map(({ message }) => message)
    console.log(JSON.stringify({ seed, seconds, extent, ...summary, failures }))
  } else {
    const time = `${texts.time[language]}${language === 'en' ? ': ' : '：'}${duration(seconds, language)}`
    console.log(`${transitionPage(summary, extent, seed, language)}\n\n${time}`)
  }
  if (runs.length === 0) return exitCode.fault
  return errors.length > 0 ? exitCode.someRunsFailed : exitCode.ok
}
