import type { State } from '../agents/state.ts'
import type { UnitUse } from './sector-solution.ts'

export function startKnowledge(_state: State, _uses: UnitUse[]): void {}
