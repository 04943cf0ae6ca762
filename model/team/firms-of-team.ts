import type { State } from '../agents/state.ts'
import type { Team } from './team.ts'

/** Which firms each member of a team reckons for. */
export interface FirmsOfTeam {
  team: Team
  /** The first firm of each member and, last, the number of all. */
  cuts: readonly number[]
  /** This member's first firm, and the first after its last. */
  from: number
  to: number
}

/** Work of an adopter over that of another firm: machines are planned by an iteration. */
const workOfAdopter = 4

/** Divides firms so that members have about as much work: adopters come in clusters, as firms are in order of sectors. */
export function firmsOfTeam({ team, firms }: State): FirmsOfTeam {
  const { size, member } = team
  const { adopter, count } = firms
  if (size === 1) return { team, cuts: [0, count], from: 0, to: count }
  let all = 0
  for (let f = 0; f < count; f++) all += adopter[f] ? workOfAdopter : 1
  const cuts = [0]
  let done = 0
  for (let f = 0; f < count; f++) {
    while (cuts.length < size && done * size >= all * cuts.length) cuts.push(f)
    done += adopter[f] ? workOfAdopter : 1
  }
  while (cuts.length < size) cuts.push(count)
  cuts.push(count)
  return { team, cuts, from: cuts[member], to: cuts[member + 1] }
}
