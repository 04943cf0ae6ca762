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

/** Work of an adopter over that of another firm in rules of machines, which are planned by an iteration. */
const workOfAdopter = 4

/** Divides firms evenly, for rules that are as much work for any firm. */
export function firmsOfTeam({ team, firms }: State): FirmsOfTeam {
  const { size } = team
  return ofMember(
    team,
    Array.from({ length: size + 1 }, (_, member) => Math.floor((firms.count * member) / size)),
  )
}

/**
 * Divides firms so that members have about as much work with machines: adopters come in clusters, as firms are in order of
 * sectors. Who adopted by the quarter's first call counts.
 */
export function firmsByMachines({ team, firms, tick }: State): FirmsOfTeam {
  const { size, machines } = team
  if (size > 1 && machines.tick !== tick) {
    machines.tick = tick
    machines.cuts = cutByWork(firms.adopter, size)
  }
  return ofMember(team, size > 1 ? machines.cuts : [0, firms.count])
}

function cutByWork(adopter: Uint8Array, size: number): number[] {
  let all = 0
  for (let f = 0; f < adopter.length; f++) all += 1 + (workOfAdopter - 1) * adopter[f]
  const cuts = [0]
  let done = 0
  for (let f = 0; f < adopter.length; f++) {
    while (cuts.length < size && done * size >= all * cuts.length) cuts.push(f)
    done += 1 + (workOfAdopter - 1) * adopter[f]
  }
  while (cuts.length < size) cuts.push(adopter.length)
  cuts.push(adopter.length)
  return cuts
}

const ofMember = (team: Team, cuts: readonly number[]): FirmsOfTeam => ({
  team,
  cuts,
  from: cuts[team.member],
  to: cuts[team.member + 1],
})
