import type { Team } from './team.ts'

/** Where it is counted how many parts have been taken: on a cache line of its own, as all take from it. */
export const partsTaken = 16

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
  const parts = Math.ceil(count / agentsAtATime)
  const first = team.partsBefore
  for (;;) {
    const part = Atomics.add(team.signals, partsTaken, 1) - first
    if (part >= parts) break
    work(part * agentsAtATime, Math.min((part + 1) * agentsAtATime, count))
  }
  // Each member asks once in vain.
  team.partsBefore += parts + team.size
}
