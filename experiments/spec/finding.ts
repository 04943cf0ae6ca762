import type { Complaint } from './spec-error.ts'

/** A complaint with the place in the document that it is about. */
export interface Finding {
  path: PropertyKey[]
  at: 'key' | 'value'
  offender: string
  complaint: Complaint
  /** Character of the text at `path`, from 0, where it holds an expression. */
  character?: number
  /** The file can be run all the same. */
  warning?: true
}

/** A complaint about the value at a path. */
export const aboutValue = (path: PropertyKey[], complaint: Complaint): Finding => ({
  path,
  at: 'value',
  offender: path.map(String).join('.'),
  complaint,
})
