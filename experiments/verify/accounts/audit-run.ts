import { replicateSeed } from '../../design/replicate-seed.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'
import { type Audit, auditEconomy } from './audit-economy.ts'
import { drawParameters } from './draw-parameters.ts'

export interface AuditRunInput {
  /** Number of the random vector of parameters. */
  vector: number
  ticks: number
}

export type AuditRun = { vector: number } & Audit

/** Runs the economy of a vector and audits it after each quarter. */
export function auditRun({ vector, ticks }: AuditRunInput): AuditRun {
  return { vector, ...auditEconomy(drawParameters(vector), { seed: seedOf(vector) }, ticks) }
}

/** Seed of the economy: that of the first replicate of an experiment whose seed is the vector's number. */
export const seedOf = (vector: number): number => replicateSeed(vector, 0)

/** Names this function for the worker pool. */
export const auditRunTask: WorkerFunction = { module: import.meta.url, name: auditRun.name }
