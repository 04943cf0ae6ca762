import type { PlannedRun } from '../design/plan-runs.ts'
import type { Lane, Timed } from './lane.ts'

/** What one worker and all workers did in one round, one after the other. */
export interface Round {
  one: Timed
  all: Timed
}

export interface RoundOptions {
  /** Runs to choose from: they are gone through again and again. */
  runs: readonly PlannedRun[]
  /** How long a lane works in a round; at least a run for each of its workers. */
  sliceSeconds: number
  /** Time before the first round, in which threads compile what they run often; at least a run for each. */
  warmSeconds: number
  /** Time for all rounds; one is made in any case. */
  seconds: number
  /** Is told each round, and how many seconds are left for others. */
  progress?: (round: Round, left: number) => void
}

/**
 * Lets one worker and all workers take turns, as the speed of a machine changes by more from minute to minute than what
 * is to be measured.
 */
export async function pairedRounds(
  one: Lane,
  all: Lane,
  { runs, sliceSeconds, warmSeconds, seconds, progress }: RoundOptions,
): Promise<Round[]> {
  const warm = await Promise.all([...new Set([one, all])].map((lane) => warmUp(lane, runs, warmSeconds)))
  const begun = performance.now()
  let aRun = Math.max(...warm)
  let place = 0
  const slice = (lane: Lane): Promise<Timed> => {
    const count = lane.workers * Math.max(1, Math.round(sliceSeconds / aRun))
    const own = Array.from({ length: count }, (_, i) => runs[(place + i) % runs.length])
    place += count
    return lane.make(own)
  }
  const rounds: Round[] = []
  for (;;) {
    const before = performance.now()
    // The first of the two may find the machine cooler, or the garbage of the round before.
    const first = rounds.length % 2 === 0 ? await slice(one) : undefined
    const together = one === all ? first : await slice(all)
    const alone = first ?? (await slice(one))
    const round = { one: alone, all: together ?? alone }
    rounds.push(round)
    aRun = secondsOf(one, alone)
    const now = performance.now()
    const left = seconds - (now - begun) / 1000
    const another = (now - before) / 1000
    progress?.(round, left < another ? 0 : left)
    if (left < another) return rounds
  }
}

/** Works for some time, at least a run a thread, and tells how long a run took a thread in the end, seconds. */
async function warmUp(lane: Lane, runs: readonly PlannedRun[], seconds: number): Promise<number> {
  const begun = performance.now()
  let count = lane.workers
  for (;;) {
    const timed = await lane.make(Array.from({ length: count }, (_, i) => runs[i % runs.length]))
    if (performance.now() - begun > 1000 * seconds) return secondsOf(lane, timed)
    count *= 2
  }
}

const secondsOf = ({ workers }: Lane, { seconds, runs }: Timed): number => (workers * seconds) / runs

/** Runs a second. */
export const pace = ({ runs, seconds }: Timed): number => runs / seconds
