import { availableParallelism } from 'node:os'
import type { Language } from '../spec/text.ts'
import { inThreads } from '../verify/in-threads.ts'
import type { Check, Verification } from '../verify/verification.ts'
import { exitCode } from './exit-code.ts'
import { showProgress } from './progress.ts'
import { table } from './table.ts'
import { cliTexts as texts } from './texts.ts'
import type { Family, VerifyFlags } from './verify-command.ts'

/** `nqpf verify`: makes the checks of some families and shows them. Returns the exit code. */
export async function verify(families: readonly Family[], flags: VerifyFlags, language: Language): Promise<number> {
  const begun = performance.now()
  const workers = flags.workers ?? availableParallelism()
  const progress = showProgress({ ...flags, lanes: workers, language })
  const shares = families.map(() => ({ done: 0, total: 0 }))
  const sum = (what: 'done' | 'total') => shares.reduce((all, share) => all + share[what], 0)
  // All families at once, so that no thread waits for the last long task of one of them.
  const found = await inThreads(workers, (runAll) =>
    Promise.all(
      families.map(async (family, at) => {
        const { verify: check } = (await import(`../verify/${family}.ts`)) as { verify: Verification }
        const update = (done: number, total: number) => {
          shares[at] = { done, total }
          progress.update(sum('done'), sum('total'))
        }
        return check({ quick: flags.quick ?? false, runAll, progress: update })
      }),
    ),
  ).finally(progress.end)
  const checks: Check[] = found.flat()
  const failing = checks.filter(({ holds }) => !holds).length
  // No check at all is no proof.
  const holds = failing === 0 && checks.length > 0
  if (flags.json) {
    const seconds = (performance.now() - begun) / 1000
    console.log(JSON.stringify({ what: families, holds, seconds, checks }))
  } else {
    const verdict = holds ? texts.allHold(checks.length) : texts.someFail(failing, checks.length)
    const details = checks.flatMap((check) => check.details ?? []).map((detail) => detail[language])
    console.log([checkTable(checks, language), '', ...details, verdict[language]].join('\n'))
  }
  return holds ? exitCode.ok : exitCode.fault
}

export function checkTable(checks: readonly Check[], language: Language): string {
  const titles = [texts.check, texts.expected, texts.found, texts.tolerance, texts.holds]
  return table(
    titles.map((title) => ({ title: title[language] })),
    checks.map(({ name, expected, found, tolerance, holds }) => [
      name[language],
      expected,
      found,
      tolerance,
      (holds ? texts.yes : texts.no)[language],
    ]),
  )
}
