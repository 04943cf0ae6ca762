import type { Team } from './team.ts'

/** Places of the signals: how many have arrived, how many meetings there were, whether a member has failed. */
const arrived = 0
const meetings = 1
const failed = 2

/** Signals of a team. */
export const signalCount = 3

/** Looks at the signal before a member goes to sleep: tens of microseconds, as waking up takes as long. */
const looks = 10_000

/**
 * Returns when all members of the team are here: what each has written into shared memory is there for all.
 * Throws in all where one has failed.
 */
export function meet({ size, signals }: Team): void {
  if (size === 1) return
  const meeting = Atomics.load(signals, meetings)
  refuseFailure(signals)
  if (Atomics.add(signals, arrived, 1) === size - 1) {
    Atomics.store(signals, arrived, 0)
    Atomics.add(signals, meetings, 1)
    Atomics.notify(signals, meetings)
  } else {
    for (let look = 0; look < looks && Atomics.load(signals, meetings) === meeting; look++);
    while (Atomics.load(signals, meetings) === meeting) Atomics.wait(signals, meetings, meeting)
  }
  refuseFailure(signals)
}

function refuseFailure(signals: Int32Array): void {
  if (Atomics.load(signals, failed)) throw new Error('another thread of the same run has failed')
}

/** Lets the others know that this member goes no further: they throw at their next meeting. */
export function abandon({ signals, size }: Team): void {
  if (size === 1) return
  Atomics.store(signals, failed, 1)
  Atomics.add(signals, meetings, 1)
  Atomics.notify(signals, meetings)
}
