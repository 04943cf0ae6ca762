import type { WorkerFunction } from '../../run/worker-function.ts'
import type { Check } from '../verification.ts'
import { ideas, softwareLoop } from './algorithms.ts'
import { automationGrowth } from './automation-growth.ts'
import { automationShares } from './automation-shares.ts'
import { bass } from './bass.ts'
import { choice } from './choice.ts'
import { constantColumns } from './entropy-weights.ts'
import { fold } from './fold.ts'
import { hulten } from './hulten.ts'
import { lattice } from './lattice.ts'
import { nearCritical } from './near-critical.ts'
import { solow } from './solow.ts'
import { stocks } from './stocks.ts'
import { substitution } from './substitution.ts'
import { taskSum } from './task-sum.ts'
import { urnOfBuyers, urnOfWorkers } from './urns.ts'

/** Every case with a closed form, in the order in which they are shown. */
export const rows = {
  solow,
  substitution,
  taskSum,
  automationShares,
  automationGrowth,
  ideas,
  softwareLoop,
  choice,
  fold,
  nearCritical,
  lattice,
  bass,
  urnOfWorkers,
  urnOfBuyers,
  hulten,
  stocks,
  constantColumns,
} satisfies Record<string, (options: { quick: boolean }) => Check[]>

export type RowName = keyof typeof rows
export const rowNames = Object.keys(rows) as RowName[]

/** Checks of one row, to be made by a worker. */
export function checkRow({ row, quick }: { row: RowName; quick: boolean }): { checks: Check[] } {
  return { checks: rows[row]({ quick }) }
}

export const checkRowTask: WorkerFunction = { module: import.meta.url, name: checkRow.name }
