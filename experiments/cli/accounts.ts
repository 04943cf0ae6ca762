import { type AccountMatrix, accountsAt, simulate } from '../../model/index.ts'
import { planRuns } from '../design/plan-runs.ts'
import { replicateSeed } from '../design/replicate-seed.ts'
import { jobOf, sharedJob } from '../design/run-job.ts'
import { chooseSeed } from '../run/choose-seed.ts'
import type { Language } from '../spec/text.ts'
import { accountTable } from './account-table.ts'
import type { AccountsFlags } from './accounts-command.ts'
import { exitCode } from './exit-code.ts'
import { loadOrComplain } from './load-or-complain.ts'
import { cliTexts as texts } from './texts.ts'

/** `nqpf accounts`: both matrices of one quarter of the experiment's first replicate. Returns the exit code. */
export function accounts(file: string, flags: AccountsFlags, language: Language): number {
  const experiment = loadOrComplain(file, { ...flags, language })
  if (!experiment) return exitCode.fault
  const tick = flags.tick ?? experiment.ticks
  const seed = flags.seed ?? experiment.seed ?? chooseSeed()
  const own = planRuns({ ...experiment, replicates: 1 }, seed)[0]?.job ?? { seed: replicateSeed(seed, 0), values: {} }
  const { parameters, ...options } = jobOf(sharedJob(experiment), own)
  const outcome = simulate(parameters, { ...options, ticks: tick })
  if (outcome.status === 'stopped') {
    console.error(outcome.message[language])
    return exitCode.fault
  }
  const { flows, balances } = accountsAt(outcome.economy)
  if (flags.json) console.log(JSON.stringify({ seed, tick, flows, balances }))
  else console.log(page({ flows, balances, seed, tick }, language))
  return exitCode.ok
}

function page(
  { flows, balances, seed, tick }: { flows: AccountMatrix; balances: AccountMatrix; seed: number; tick: number },
  language: Language,
): string {
  const heading = texts.accountsOf(tick, seed)[language]
  return [
    heading,
    texts.signs[language],
    `${texts.flows[language]}\n\n${accountTable(flows, language)}`,
    `${texts.balances[language]}\n\n${accountTable(balances, language)}`,
  ].join('\n\n')
}
