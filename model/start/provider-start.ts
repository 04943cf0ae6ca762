import type { State } from '../agents/state.ts'
import { noChips, type ChipFlows } from './compute-flows.ts'

export function startProviders(_state: State, _income: number): ChipFlows {
  return noChips
}
