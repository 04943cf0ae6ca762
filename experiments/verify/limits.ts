// Cases whose answer is known in closed form: parameters take the economy there, in the same code.
import { allRan } from './all-ran.ts'
import { checkRowTask, rowNames } from './limits/rows.ts'
import type { Check, Verification } from './verification.ts'

export const verify: Verification = async ({ quick, runAll, progress }) => {
  let done = 0
  const results = await runAll<{ checks: Check[] }>(
    rowNames.map((row) => ({ row, quick })),
    checkRowTask,
    () => progress(++done, rowNames.length),
  )
  return [
    ...results.values.flatMap(({ checks }) => checks),
    allRan({ en: 'cases that ran', zh: '完成的情形' }, results),
  ]
}
