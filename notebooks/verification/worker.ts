// Makes the checks of one family in the engine of this browser, by the code of `nqpf verify --quick`.
import type { WorkerFunction } from '../../experiments/run/worker-function.ts'
import { auditRun } from '../../experiments/verify/accounts/audit-run.ts'
import { verify as accounts } from '../../experiments/verify/accounts.ts'
import { checkBits, verify as bits } from '../../experiments/verify/bits.ts'
import { checkInvariance, verify as invariance } from '../../experiments/verify/invariance.ts'
import { checkRow } from '../../experiments/verify/limits/rows.ts'
import { verify as limits } from '../../experiments/verify/limits.ts'
import { nullRun } from '../../experiments/verify/null/null-run.ts'
import { verify as nothing } from '../../experiments/verify/null.ts'
import { shockRun } from '../../experiments/verify/shocks/shock-run.ts'
import type { RunAll, Runs, Verification } from '../../experiments/verify/verification.ts'
import type { Family } from './families.ts'
import type { VerifyReply, VerifyRequest } from './protocol.ts'

const verifications: Record<Family, Verification> = { bits, limits, invariance, accounts, null: nothing }

/** Tasks by their names, as this build has them. */
const tasks = new Map<string, (input: never) => unknown>(
  [auditRun, checkBits, checkInvariance, checkRow, nullRun, shockRun].map((task) => [task.name, task]),
)

const post = (reply: VerifyReply) => postMessage(reply)

/** One after the other: other families are in workers of their own. */
const runAll: RunAll = async <Value>(
  inputs: readonly unknown[],
  { name }: WorkerFunction,
  onEach: () => void,
): Promise<Runs<Value>> => {
  const task = tasks.get(name) as (input: unknown) => Value
  const values: Value[] = []
  const errors: Error[] = []
  for (const input of inputs) {
    try {
      values.push(task(input))
    } catch (error) {
      errors.push(error as Error)
    }
    onEach()
  }
  return { values, errors }
}

addEventListener('message', ({ data: { family } }: MessageEvent<VerifyRequest>) => {
  const progress = (done: number, total: number) => post({ kind: 'progress', done, total })
  verifications[family]({ quick: true, runAll, progress }).then(
    (checks) => post({ kind: 'checks', checks }),
    (error: Error) => post({ kind: 'fault', message: error.message }),
  )
})
