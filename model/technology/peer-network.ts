import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { transmit } from '../channels.ts'
import { goodsSectors } from '../names.ts'
import { below, uniform } from '../random.ts'

/** Fixed peers of each firm, the same number for all; none are listed where all firms are peers of all. */
export function drawPeers(state: State): Int32Array {
  switch (state.parameters.network) {
    case 'random':
      return randomPeers(state)
    case 'lattice':
      return latticePeers(state.firms.count)
    case 'complete':
      return new Int32Array(0)
  }
}

/** Drawn once: a part from the own sector, the rest from all. */
function randomPeers(state: State): Int32Array {
  const { firms, parameters, seed } = state
  const count = Math.floor(parameters.peers)
  const first = new Int32Array(goodsSectors + 1)
  for (let f = 0; f < firms.count; f++) first[firms.sector[f] + 1]++
  for (let s = 0; s < goodsSectors; s++) first[s + 1] += first[s]
  const peers = new Int32Array(firms.count * count)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    for (let j = 0; j < count; j++) {
      const word = Math.floor(j / 8)
      const local = uniform(seed, streams.peers, f, 2 * word, j % 8) < parameters.localPeers
      const range = local ? first[s + 1] - first[s] : firms.count
      const peer = (local ? first[s] : 0) + below(range, seed, streams.peers, f, 2 * word + 1, j % 8)
      peers[f * count + j] = peer
    }
  }
  return peers
}

/** The four neighbours on a torus, the rectangle nearest to a square that the number of firms makes. */
function latticePeers(count: number): Int32Array {
  let width = Math.floor(Math.sqrt(count))
  while (count % width !== 0) width--
  const height = count / width
  const peers = new Int32Array(4 * count)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x)
      peers[at] = y * width + ((x + 1) % width)
      peers[at + 1] = y * width + ((x + width - 1) % width)
      peers[at + 2] = ((y + 1) % height) * width + x
      peers[at + 3] = ((y + height - 1) % height) * width + x
    }
  }
  return peers
}

/** Share of adopters among the peers of each firm. Channel `peerShare`. */
export function lookAtPeers(state: State): void {
  const { firms, channels, peers, tick } = state
  const count = peers.length / firms.count
  let all = 0
  for (let f = 0; f < firms.count; f++) all += firms.adopter[f]
  for (let f = 0; f < firms.count; f++) {
    let adopters = 0
    for (let j = 0; j < count; j++) adopters += firms.adopter[peers[f * count + j]]
    channels.now.peerShare[f] = count > 0 ? adopters / count : all / firms.count
  }
  transmit(channels, 'peerShare', tick)
}
