import type { State } from '../agents/state.ts'
import { regionCount } from '../names.ts'
import { addRow, type EntropyPanel, entropyWeights, openPanel } from './entropy-weights.ts'
import {
  type Areas,
  indicatorNames,
  indicators,
  nation,
  normalise,
  type NqpfPart,
  readIndicators,
} from './nqpf-indicators.ts'
import type { QuarterAccounts } from './quarter-accounts.ts'
import type { WorkerCount } from './worker-count.ts'

/** The index of the quarter and its parts, 0 to 100, and by region. */
export interface NqpfReading {
  index: number
  parts: Record<NqpfPart, number>
  regional: number[]
}

/** What the index remembers: the panel of regions and quarters so far, and the nation at the start. */
export interface NqpfMemory {
  panel: EntropyPanel
  start: Areas[number] | undefined
}

export const openNqpf = (): NqpfMemory => ({ panel: openPanel(indicatorNames.length), start: undefined })

/**
 * The NQPF index of the quarter, to be asked once each quarter. Each quarter adds a row for each region to the panel;
 * the weights are the entropy weights of the panel so far, so that an indicator in which neither regions nor quarters
 * differ counts for nothing. The index is 100 x the weighted mean of the normalised indicators; a part is the same mean
 * over its own indicators, 0 where they have no weight. Source: entropy method as used for the NQPF index in the
 * Chinese literature, over labourers, means and objects of labour; indicators and bounds are assumed.
 */
export function readNqpf(
  memory: NqpfMemory,
  state: State,
  accounts: QuarterAccounts,
  workers: WorkerCount,
): NqpfReading {
  const areas = readIndicators(state, accounts, workers)
  const start = (memory.start ??= areas[nation])
  const rows = areas.map((area) => normalise(area, start))
  for (let r = 0; r < regionCount; r++) addRow(memory.panel, rows[r])
  const weights = entropyWeights(memory.panel)
  const part = (name: NqpfPart) => 100 * weightedMean(rows[nation], weights, name)
  return {
    index: 100 * weightedMean(rows[nation], weights),
    parts: { labourers: part('labourers'), means: part('means'), objects: part('objects') },
    regional: rows.slice(0, regionCount).map((row) => 100 * weightedMean(row, weights)),
  }
}

/** Mean of a row by weight, over one part's indicators or all. */
function weightedMean(row: Float64Array, weights: Float64Array, part?: NqpfPart): number {
  let sum = 0
  let total = 0
  for (let j = 0; j < indicatorNames.length; j++) {
    if (part !== undefined && indicators[indicatorNames[j]].part !== part) continue
    sum += weights[j] * row[j]
    total += weights[j]
  }
  return total > 0 ? sum / total : 0
}
