import type { Text } from '../spec/text.ts'

/** One thing that must hold, with what was expected and what was found, as a reader compares them. */
export interface Check {
  name: Text
  expected: string
  found: string
  tolerance: string
  holds: boolean
  /** Lines for below the table: how to see each failure again, or what a count is made of. */
  details?: Text[]
}

/** A family of checks of the economy. `quick` asks for fewer and shorter runs, under 45 seconds on 2 cores. */
export type Verification = (options: {
  quick: boolean
  workers: number
  progress: (done: number, total: number) => void
}) => Promise<Check[]>
