import type { Check } from '../../experiments/verify/verification.ts'
import type { Family } from './families.ts'

/** A worker is asked for one family and answers as it gets on. */
export type VerifyRequest = { family: Family }
export type VerifyReply =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'checks'; checks: Check[] }
  | { kind: 'fault'; message: string }
