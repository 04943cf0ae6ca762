import { meet } from './meet.ts'
import type { Team } from './team.ts'

/** Where it is counted how many parts have been taken, and how many of them from the end: on a cache line of their own. */
const partsTaken = 16
const takenFromEnd = 17

/** Agents of a part: many enough to be worth the taking. */
const agentsAtATime = 2048

/**
 * Does `work` on all of `count` agents, from the first to before the last of each part. In a team members take parts as
 * long as there are any, whoever is free: for work on shared columns that asks for no order. All meet before and after.
 */
export function shareOut(team: Team, count: number, work: (from: number, to: number) => void): void {
  if (team.size === 1) {
    work(0, count)
    return
  }
  takeParts(team, count, work, (taken) => taken)
}

/**
 * The same for work that the first member does in order: it takes parts from the beginning on, the others from the end.
 * Returns, when all have met, the first agent that is not the first member's.
 */
export function shareFromBothEnds(team: Team, count: number, work: (from: number, to: number) => void): number {
  if (team.size === 1) {
    work(0, count)
    return count
  }
  const { signals } = team
  const parts = Math.ceil(count / agentsAtATime)
  const before = team.fromEndBefore
  let next = 0
  takeParts(team, count, work, () =>
    team.member === 0 ? next++ : parts - 1 - (Atomics.add(signals, takenFromEnd, 1) - before),
  )
  meet(team)
  const fromEnd = Atomics.load(signals, takenFromEnd) - before
  team.fromEndBefore += fromEnd
  return Math.min((parts - fromEnd) * agentsAtATime, count)
}

/** Takes parts as long as there are any; `which` says which it is, from how many were taken before. */
function takeParts(
  team: Team,
  count: number,
  work: (from: number, to: number) => void,
  which: (taken: number) => number,
): void {
  const parts = Math.ceil(count / agentsAtATime)
  for (;;) {
    const taken = Atomics.add(team.signals, partsTaken, 1) - team.partsBefore
    if (taken >= parts) break
    const part = which(taken)
    work(part * agentsAtATime, Math.min((part + 1) * agentsAtATime, count))
  }
  // Each member asks once in vain.
  team.partsBefore += parts + team.size
}
