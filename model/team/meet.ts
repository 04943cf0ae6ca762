import type { Team } from './team.ts'

/** Places of the signals: how many have arrived, how many meetings there were, whether a member has failed. */
const arrived = 0
const meetings = 1
const failed = 2

/** Where a member says what it has done of work in relay: on a cache line of its own, as it says so often. */
export const relayed = (member: number): number => 16 * (2 + member)

/** Signals of a team of so many. */
export const signalCount = (members: number): number => relayed(members)

/**
 * Looks at the signal before a member goes to sleep. Who has a processor of his own looks for a millisecond: to wake up
 * takes a tenth of that, and the processor has forgotten his data. Where members take turns on one, it is the others'.
 */
export const looks = { ownProcessor: 200_000, shared: 100 }

/**
 * Returns when all members of the team are here: what each has written into shared memory is there for all.
 * Throws in all where one has failed.
 */
export function meet({ size, signals, patience }: Team): void {
  if (size === 1) return
  const meeting = Atomics.load(signals, meetings)
  refuseFailure(signals)
  if (Atomics.add(signals, arrived, 1) === size - 1) {
    Atomics.store(signals, arrived, 0)
    Atomics.add(signals, meetings, 1)
    Atomics.notify(signals, meetings)
  } else {
    for (let look = 0; look < patience && Atomics.load(signals, meetings) === meeting; look++);
    while (Atomics.load(signals, meetings) === meeting) Atomics.wait(signals, meetings, meeting)
  }
  refuseFailure(signals)
}

export function refuseFailure(signals: Int32Array): void {
  if (Atomics.load(signals, failed)) throw new Error('another thread of the same run has failed')
}

/** Does a member's work. Where it fails the others learn of it, and throw at their next meeting instead of waiting. */
export function orAbandon<Value>(team: Team, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (team.size > 1) abandon(team)
    throw error
  }
}

function abandon({ signals, member }: Team): void {
  Atomics.store(signals, failed, 1)
  Atomics.add(signals, meetings, 1)
  Atomics.notify(signals, meetings)
  // Who waits for this member's part of work in relay is to wait no longer.
  Atomics.store(signals, relayed(member), allDone)
  Atomics.notify(signals, relayed(member))
}

const allDone = 0x7fffffff
