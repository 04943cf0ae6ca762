// What an economy must not hang on: the words in which things are counted or called, its size, the length of its step, the
// engine that runs it.
import type { WorkerFunction } from '../run/worker-function.ts'
import { allRan } from './all-ran.ts'
import { regions } from './invariance/regions.ts'
import { sizes } from './invariance/sizes.ts'
import { stepSize } from './invariance/step-size.ts'
import { units } from './invariance/unit-checks.ts'
import type { Check, Verification } from './verification.ts'

const kinds = { units, regions, sizes, stepSize } satisfies Record<string, () => Check[]>
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]

/** Checks of one kind, to be made by a worker. */
export function checkInvariance(kind: keyof typeof kinds): { checks: Check[] } {
  return { checks: kinds[kind]() }
}

const checkInvarianceTask: WorkerFunction = { module: import.meta.url, name: checkInvariance.name }

export const verify: Verification = async ({ runAll, progress }) => {
  let done = 0
  const results = await runAll<{ checks: Check[] }>(kindNames, checkInvarianceTask, () =>
    progress(++done, kindNames.length),
  )
  return [
    ...results.values.flatMap(({ checks }) => checks),
    allRan({ en: 'kinds of invariance that were looked at', zh: '已检验的不变性种类' }, results),
  ]
}
