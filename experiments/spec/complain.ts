import type { Complaint, SpecErrorKind } from './spec-error.ts'
import type { Text } from './text.ts'

export const complain = (kind: SpecErrorKind, message: Text, mend: Text): Complaint => ({ kind, message, mend })

/** What was written, cut where it would fill the screen. */
export const short = (written: string): string => (written.length > 60 ? `${written.slice(0, 59)}…` : written)
