import type { Text } from '../../experiments/spec/text.ts'

/** A notebook: prose in order, and what it draws its figures from. */
export interface Notebook {
  name: string
  title: Text
  /** What is asked. */
  question: Text
  /** What is measured and how to read it, before any figure. */
  method: readonly Text[]
  /** What each kind of figure shows, by the name that `nqpf plot` knows; what has none speaks for itself. */
  figures: Readonly<Record<string, Text>>
  /** The command that makes a folder of results that this notebook opens. */
  command: string
  /** What can be run in the page: names of plans, with words for them. */
  live: readonly { plan: string; title: Text }[]
}
