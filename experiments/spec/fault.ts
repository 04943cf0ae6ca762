import type { Complaint } from './spec-error.ts'

/** A complaint about what stands at an offset of the text. */
export interface Fault {
  offset: number
  offender: string
  complaint: Complaint
}
