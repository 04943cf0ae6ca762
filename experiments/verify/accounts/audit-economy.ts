import {
  accountsTolerance,
  createEconomy,
  type EconomyOptions,
  type Parameters,
  reasonToStop,
  type StopKind,
  step,
} from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'
import { audit } from './audit.ts'

/** How an economy fared: refused at the start, or run with its worst residual, and stopped as ruined or for a fault. */
export type Audit =
  | { status: 'refused'; message: Text }
  | { status: 'ran'; residual: number; row: string; ruin?: StopKind; fault?: Text }

/** Ends that absurd parameters can bring about, and that the economy names itself. */
const ruins: ReadonlySet<StopKind> = new Set(['no-income', 'explosion', 'hyperinflation'])

/** Runs an economy and audits it after each quarter. */
export function auditEconomy(parameters: Parameters, options: EconomyOptions, ticks: number): Audit {
  const economy = createEconomy(parameters, options)
  if ('status' in economy) return { status: 'refused', message: economy.message }
  let worst = { row: 'none', relative: 0 }
  const ran = (end: { ruin?: StopKind; fault?: Text } = {}): Audit => ({
    status: 'ran',
    residual: worst.relative,
    row: worst.row,
    ...end,
  })
  for (let tick = 0; tick <= ticks; tick++) {
    if (tick > 0) {
      const residual = step(economy)
      if (!(residual.relative <= worst.relative)) worst = residual
      const stop = reasonToStop(economy, residual, accountsTolerance)
      if (stop) return ran(ruins.has(stop.kind) ? { ruin: stop.kind } : { fault: stop.message })
    }
    const found = audit(economy)
    if (found) return ran({ fault: { en: `quarter ${tick}: ${found}`, zh: `第${tick}季：${found}` } })
  }
  return ran()
}
