import { resolveParameters } from '../../../model/index.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'
import { type Audit, auditEconomy } from '../accounts/audit-economy.ts'
import type { FuzzCase } from './cases.ts'

export type FuzzRun = { case: FuzzCase } & Audit

/** Runs and audits one case. */
export function fuzzRun(fuzz: FuzzCase): FuzzRun {
  const { preset, parameters, policies, seed, ticks } = fuzz
  return { case: fuzz, ...auditEconomy(resolveParameters(preset, parameters), { seed, policies }, ticks) }
}

export const fuzzRunTask: WorkerFunction = { module: import.meta.url, name: fuzzRun.name }
