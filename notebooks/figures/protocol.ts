import type { VariantName } from '../../experiments/ledger/variants.ts'
import type { Text } from '../../experiments/spec/text.ts'
import type { LiveResults } from './live/live-results.ts'

/** What a page asks of the worker that reads, reckons and draws. */
export type FigureRequest =
  /** Files of a folder, by their path in it. */
  | { kind: 'files'; files: { path: string; file: File }[] }
  /** Runs that the page has made. */
  | { kind: 'experiment'; results: LiveResults }
  /** All variants of one claim that the page has made. */
  | { kind: 'claim'; results: Partial<Record<VariantName, LiveResults>> }

export interface DrawnFigure {
  /** As `nqpf plot --chart` names it. */
  name: string
  /** What several figures of one kind share. */
  kind: string
  /** Which runs, of which model. */
  caption: Text
  svg: Text
  /** The same with its caption below, as it is saved. */
  saved: Text
  csv: string
  /** What `nqpf plot --format data.json` writes. */
  data: string
  /** Makes the same in a terminal. */
  command: string
}

/** All that a notebook shows of results: HTML with both languages, made by the code of the report. */
export interface FigureDocument {
  /** What stands before the figures. */
  answer: string
  figures: DrawnFigure[]
  /** What stands after them. */
  tables: string
}

export type FigureReply =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'document'; document: FigureDocument }
  | { kind: 'fault'; message: Text }
