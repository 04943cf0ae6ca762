import type { Text } from './text.ts'

/** What can be wrong with an experiment file. Tools may branch on the kind; people read message and mend. */
export type SpecErrorKind =
  | 'unreadable'
  | 'too-large'
  | 'not-utf8'
  | 'syntax'
  | 'duplicate-key'
  | 'duplicate-name'
  | 'too-many-aliases'
  | 'too-deep'
  | 'unknown-name'
  | 'missing'
  | 'wrong-type'
  | 'wrong-form'
  | 'out-of-range'
  | 'contradiction'
  | 'expression'
  | 'cyclic'
  | 'unit'

/** The words of an error: what is wrong, and how to put it right. */
export interface Complaint {
  kind: SpecErrorKind
  message: Text
  mend: Text
}

/** A complaint with its place. Lines and columns count from 1; 0 where the file as a whole is meant. */
export interface PlacedComplaint extends Complaint {
  file: string
  line: number
  column: number
  offender: string
}

/** One fault of an experiment file, which cannot be run with it. */
export type SpecError = PlacedComplaint & { status: 'error' }

/** What is probably not meant, but can be run. */
export type SpecWarning = PlacedComplaint & { status: 'warning' }
