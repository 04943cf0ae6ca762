import { type AccountMatrix, accountsAt, type RunOptions, simulate } from '../../model/index.ts'
import { drawable } from '../chart/drawable.ts'
import { lorenzCurve } from '../chart/lorenz-curve.ts'
import { moneyFlows } from '../chart/money-flows.ts'
import { regionMap } from '../chart/region-map.ts'
import { planRuns } from '../design/plan-runs.ts'
import { replicateSeed } from '../design/replicate-seed.ts'
import { jobOf, sharedJob } from '../design/run-job.ts'
import { lorenzTable } from '../flows/lorenz-table.ts'
import { moneyTable } from '../flows/money-table.ts'
import { type QuarterStart, quarterStart } from '../flows/region-flows.ts'
import { regionTable } from '../flows/region-table.ts'
import { chooseSeed } from '../run/choose-seed.ts'
import type { Language } from '../spec/text.ts'
import { accountTable } from './account-table.ts'
import type { AccountsFlags } from './accounts-command.ts'
import { exitCode } from './exit-code.ts'
import { loadOrComplain } from './load-or-complain.ts'
import { cliTexts as texts } from './texts.ts'
import { type CommandChart, writeCharts } from './write-charts.ts'

/** `nqpf accounts`: both matrices of one quarter of the experiment's first replicate. Returns the exit code. */
export async function accounts(file: string, flags: AccountsFlags, language: Language): Promise<number> {
  const experiment = loadOrComplain(file, { ...flags, language })
  if (!experiment) return exitCode.fault
  const tick = flags.tick ?? experiment.ticks
  const seed = flags.seed ?? experiment.seed ?? chooseSeed()
  const own = planRuns({ ...experiment, replicates: 1 }, seed)[0]?.job ?? { seed: replicateSeed(seed, 0), values: {} }
  const { parameters, ...options } = jobOf(sharedJob(experiment), own)
  let start: QuarterStart | undefined
  const onTick: RunOptions['onTick'] = (now, _, economy) => {
    if (now === tick - 1) start = quarterStart(economy)
  }
  const outcome = simulate(parameters, { ...options, ticks: tick, onTick })
  if (outcome.status === 'stopped') {
    console.error(outcome.message[language])
    return exitCode.fault
  }
  const { flows, balances } = accountsAt(outcome.economy)
  if (flags.json) console.log(JSON.stringify({ seed, tick, flows, balances }))
  else console.log(page({ flows, balances, seed, tick }, language))
  const command = `npx nqpf accounts ${file} --tick ${tick} --seed ${seed}`
  const { economy } = outcome
  const charts: [string | undefined, string, () => CommandChart][] = [
    [flags.chart, '--chart', () => ({ name: 'money-flows', chart: drawable(moneyFlows, moneyTable(economy)) })],
    [flags.map, '--map', () => ({ name: 'region-map', chart: drawable(regionMap, regionTable(economy, start)) })],
    [flags.lorenz, '--lorenz', () => ({ name: 'lorenz', chart: drawable(lorenzCurve, lorenzTable(economy)) })],
  ]
  for (const [out, option, chart] of charts) {
    if (out === undefined) continue
    const made = `${command} ${option} ${out}`
    const caption = { en: command, zh: command }
    const written = await writeCharts([chart()], { out, language, caption, command: made })
    if (written.status === 'error') {
      console.error(written.message[language])
      return exitCode.fault
    }
    if (!flags.json) console.log(written.paths.join('\n'))
  }
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
