import { refuseFailure, relayed } from './meet.ts'
import type { Team } from './team.ts'

// Work that goes from member to member without a meeting of all: each says how much it has done, and who goes on with it
// waits for that. All meet before they begin anew.

/** This member has done so many pieces. */
export function report({ signals, member }: Team, pieces: number): void {
  Atomics.store(signals, relayed(member), pieces)
  Atomics.notify(signals, relayed(member))
}

/** Returns when another member has done so many pieces. Throws where a member has failed. */
export function awaitPieces({ signals, patience }: Team, member: number, pieces: number): void {
  const at = relayed(member)
  for (let look = 0; look < patience && Atomics.load(signals, at) < pieces; look++);
  for (let done = Atomics.load(signals, at); done < pieces; done = Atomics.load(signals, at)) {
    Atomics.wait(signals, at, done)
  }
  refuseFailure(signals)
}
