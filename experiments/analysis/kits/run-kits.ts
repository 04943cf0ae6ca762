import type { ReadResults } from '../results-from.ts'
import { cascadeKit } from './cascade/cascade-kit.ts'
import { chaosKit } from './chaos/chaos-kit.ts'
import { factsKit } from './facts/facts-kit.ts'
import { feedbackKit } from './feedback/feedback-kit.ts'
import type { Kit, KitAnswer, KitName, KitOptions, KitRefusal } from './kit.ts'
import { openTable } from './open-table.ts'
import { transitionKit } from './transition/transition-kit.ts'
import { warningKit } from './warning/warning-kit.ts'

const kits: Record<KitName, Kit> = {
  transition: transitionKit,
  feedback: feedbackKit,
  warning: warningKit,
  cascade: cascadeKit,
  chaos: chaosKit,
  facts: factsKit,
}

export type RanKits = { status: 'ok'; answers: (KitAnswer | KitRefusal)[] } | Extract<ReadResults, { status: 'error' }>

/** What kits say of folders of results or of Parquet files, whose runs are put together. */
export async function runKits(
  paths: readonly string[],
  names: readonly KitName[],
  options: KitOptions,
): Promise<RanKits> {
  const opened = await openTable(paths)
  if (opened.status === 'error') return opened
  const answers: (KitAnswer | KitRefusal)[] = []
  for (const name of names) answers.push(await kits[name](opened.table, options))
  return { status: 'ok', answers }
}
