import { median } from 'simple-statistics'
import { createEconomy } from '../../../model/create-economy.ts'
import { resolveParameters, step } from '../../../model/index.ts'
import { stateHash } from '../../../model/state-hash.ts'
import { enterTeam } from '../../../model/team/team-memory.ts'
import { alone, type Team } from '../../../model/team/team.ts'

/** Quarters of an economy of so many firms. */
export interface Steps {
  firms: number
  ticks: number
}

export const parametersOf = (firms: number) => resolveParameters('china-2023', { firms, workersPerFirm: 20 })

/** Steps an economy, as a member of a team or alone, and says how long a quarter takes: the later half of them counts. */
export function timeSteps({ firms, ticks }: Steps, team: Team = alone()): { milliseconds: number; hash: string } {
  const state = createEconomy(parametersOf(firms), { seed: 1 })
  if ('kind' in state) throw new Error(`The economy of ${firms} firms has no start: ${state.kind}`)
  enterTeam(state, team)
  const times: number[] = []
  for (let tick = 0; tick < ticks; tick++) {
    const begun = performance.now()
    step(state)
    times.push(performance.now() - begun)
  }
  return { milliseconds: median(times.slice(ticks >> 1)), hash: stateHash(state) }
}
