import type { Text } from './text.ts'

/** What can be wrong with an experiment file. Tools may branch on the kind; people read message and mend. */
export type SpecErrorKind =
  | 'unreadable'
  | 'too-large'
  | 'not-utf8'
  | 'syntax'
  | 'duplicate-key'
  | 'too-many-aliases'
  | 'too-deep'
  | 'not-yet'
  | 'unknown-name'
  | 'missing'
  | 'wrong-type'
  | 'wrong-form'
  | 'out-of-range'
  | 'contradiction'

/** The words of an error: what is wrong, and how to put it right. */
export interface Complaint {
  kind: SpecErrorKind
  message: Text
  mend: Text
}

/** One fault of an experiment file. Lines and columns count from 1; 0 where the file as a whole is meant. */
export interface SpecError extends Complaint {
  status: 'error'
  file: string
  line: number
  column: number
  offender: string
}
