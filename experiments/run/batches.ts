/** What a batch is to take a thread: long beside the sending of it, short beside an experiment. */
const batchMilliseconds = 150

/** Most numbers that the series of a batch may hold, 16 MB. */
const batchNumbers = 2_000_000

/** Hands out inputs in batches whose size follows from how long the ones before took. */
export interface Batches<Input> {
  /** The next batch; empty where there is none, for now. */
  next(): Input[]
  /** Tells how long a batch took. */
  took(inputs: number, milliseconds: number): void
  /** Hands inputs out once more, each alone: one of them has brought its thread down. */
  again(inputs: readonly Input[]): void
}

/**
 * Short inputs go in batches, so that threads do not wait for the main thread; long ones alone. Towards the end batches
 * get smaller, so that no thread is left alone with a long one. Nothing is handed out once `stopped` says so.
 */
export function batchesOf<Input>(
  inputs: readonly Input[],
  { workers, numbersOfInput, stopped }: { workers: number; numbersOfInput: number; stopped: () => boolean },
): Batches<Input> {
  const repeated: Input[] = []
  let handedOut = 0
  let ended = 0
  let milliseconds = 0
  const size = () => {
    if (ended === 0) return 1
    const enough = Math.ceil((batchMilliseconds * ended) / milliseconds)
    const fair = Math.ceil((inputs.length - handedOut) / (4 * workers))
    const most = Math.max(1, Math.floor(batchNumbers / numbersOfInput))
    return Math.min(enough, fair, most)
  }
  return {
    next() {
      if (stopped()) return []
      const alone = repeated.pop()
      if (alone !== undefined) return [alone]
      const batch = inputs.slice(handedOut, handedOut + size())
      handedOut += batch.length
      return batch
    },
    took(inputs, time) {
      // Older batches count less: code gets faster as it warms up.
      ended = ended / 2 + inputs
      milliseconds = milliseconds / 2 + time
    },
    again: (inputs) => void repeated.push(...inputs),
  }
}
