import { accountsTolerance, createEconomy, reasonToStop, type StopKind, step } from '../../../model/index.ts'
import { replicateSeed } from '../../design/replicate-seed.ts'
import type { Text } from '../../spec/text.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'
import { audit } from './audit.ts'
import { drawParameters } from './draw-parameters.ts'

export interface AuditRunInput {
  /** Number of the random vector of parameters. */
  vector: number
  ticks: number
}

/**
 * How the economy of a vector fared: refused at the start, or run with its worst residual, and stopped as ruined or for
 * a fault, if it was.
 */
export type AuditRun = { vector: number } & (
  | { status: 'refused'; message: Text }
  | { status: 'ran'; residual: number; row: string; ruin?: StopKind; fault?: Text }
)

/** Ends that absurd parameters can bring about, and that the economy names itself. */
const ruins: ReadonlySet<StopKind> = new Set(['no-income', 'explosion'])

/** Runs the economy of a vector and audits it after each quarter. */
export function auditRun({ vector, ticks }: AuditRunInput): AuditRun {
  const economy = createEconomy(drawParameters(vector), { seed: seedOf(vector) })
  if ('status' in economy) return { vector, status: 'refused', message: economy.message }
  let worst = { row: 'none', relative: 0 }
  const ran = (end: { ruin?: StopKind; fault?: Text } = {}): AuditRun => ({
    vector,
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

/** Seed of the economy: that of the first replicate of an experiment whose seed is the vector's number. */
export const seedOf = (vector: number): number => replicateSeed(vector, 0)

/** Names this function for the worker pool. */
export const auditRunTask: WorkerFunction = { module: import.meta.url, name: auditRun.name }
