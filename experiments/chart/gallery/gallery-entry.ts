import type { Language, Text } from '../../spec/text.ts'
import type { Chart, ChartFault } from '../chart.ts'

/** A kind of chart with an example from a real run: a file of its own in this folder, listed in all.ts. */
export interface GalleryEntry<Table = unknown> {
  /** Name of its files. */
  name: string
  /** What such a chart shows. */
  title: Text
  /** The command that made the example's table. */
  command: string
  /** Plain rows and words, as the chart takes them. */
  example: () => Table
  // Written as a method, so that entries with tables of different types can stand in one list.
  chart(table: Table, language: Language): Chart | ChartFault
}
