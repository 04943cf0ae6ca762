import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { drawPair, pair } from '../random.ts'
import { partOf } from './team.ts'

/** Streams of which each firm draws two words in the later half of a quarter. */
const ahead = ['dataSharing', 'imitation', 'rewire'] as const

/** Words of a firm that are drawn ahead. */
export const wordsAhead = 2 * ahead.length

/** Two random words of each firm, this quarter's. A team has them from `drawAhead`. */
export function wordsOfFirms(state: State, stream: (typeof ahead)[number]): Uint32Array {
  const { team, firms } = state
  const length = 2 * firms.count
  if (team.size > 1) {
    const begin = ahead.indexOf(stream) * length
    return team.notes.wordsOfFirms.subarray(begin, begin + length)
  }
  const words = new Uint32Array(length)
  drawWords(state, stream, 0, firms.count, words)
  return words
}

/** Draws these words, divided among all members of a team but the first, while that is busy with the search for work. */
export function drawAhead(state: State): void {
  const { team, firms } = state
  const { from, to } = partOf({ member: team.member - 1, size: team.size - 1 }, firms.count)
  for (const stream of ahead) drawWords(state, stream, from, to, wordsOfFirms(state, stream))
}

function drawWords(
  { seed, tick }: State,
  stream: (typeof ahead)[number],
  from: number,
  to: number,
  words: Uint32Array,
): void {
  const number = streams[stream]
  for (let f = from; f < to; f++) {
    drawPair(seed, number, f, tick)
    words[2 * f] = pair[0]
    words[2 * f + 1] = pair[1]
  }
}
