import type { Text } from '../../experiments/spec/text.ts'
import { words } from './words.ts'

/** A chart of the lab: the observable it shows and how. */
export interface Panel {
  observable: string
  title: Text
  zero: boolean
}

/** The handful of charts one watches. */
export const panels: readonly Panel[] = [
  { observable: 'adoption', title: words.adoption, zero: true },
  { observable: 'gdpGrowth', title: words.gdpGrowth, zero: true },
  { observable: 'unemployment', title: words.unemployment, zero: true },
  { observable: 'giniIncome', title: words.giniIncome, zero: false },
  { observable: 'computePriceIntelligent', title: words.computePrice, zero: true },
  { observable: 'nqpfIndex', title: words.nqpfIndex, zero: true },
]
