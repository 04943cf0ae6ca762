import type { Spec as VegaSpec } from 'vega'
import type { TopLevelSpec } from 'vega-lite'
import type { Text } from '../spec/text.ts'

/** What an axis shows and in which unit. A pure number says so: 'ratio', 'index, start = 100'. */
export interface AxisText {
  title: Text
  unit: Text
}

/** The words without which no chart is drawn. */
export interface ChartText {
  title: Text
  x: AxisText
  y: AxisText
  /** What colour shows, where it shows a quantity. */
  colour?: AxisText
  /** Replicates behind each mark, or whatever `count` says is counted. */
  n: number
  /** Template of the words that n is written in; `n = {n} replicates` if left out. */
  count?: Text
  /** What line, band, dot or bar mean. */
  band: Text
}

/** A chart in one language: its specification and the words for those who cannot see it. */
export interface Chart {
  status: 'ok'
  /** Vega-Lite; Vega, told by its `$schema`, where flows or graphs are beyond Vega-Lite. */
  spec: TopLevelSpec | VegaSpec
  alternative: string
}

/** Why a chart was not drawn; `missing` names the words or figures that it lacks. */
export interface ChartFault {
  status: 'error'
  kind: 'chart-without-text' | 'chart-without-data'
  missing: string[]
  message: Text
}
