import { describe, expect, it } from 'vitest'
import { createEconomy, type Economy, type Parameters } from '../../../model/index.ts'
import { lookAtPeers } from '../../../model/technology/peer-network.ts'
import { toy } from '../toy.ts'

function open(overrides: Partial<Parameters>): Economy {
  const economy = createEconomy(toy(overrides), { seed: 4 })
  if ('status' in economy) throw new Error(economy.message.en)
  return economy
}

const peersOf = ({ peers, firms }: Economy, f: number) => {
  const count = peers.length / firms.count
  return Array.from(peers.subarray(f * count, (f + 1) * count))
}

describe('peers', () => {
  it('are drawn at random as often as asked for', () => {
    const economy = open({ network: 'random', peers: 5 })
    expect(economy.peers.length).toBe(5 * 60)
    for (const peer of economy.peers) expect(peer >= 0 && peer < 60).toBe(true)
  })

  it('are four different neighbours on a grid, each of them a neighbour in turn', () => {
    // 60 firms lie on a torus of 6 by 10.
    const economy = open({ network: 'lattice' })
    for (let f = 0; f < 60; f++) {
      const peers = peersOf(economy, f)
      expect(new Set(peers).size).toBe(4)
      expect(peers).not.toContain(f)
      for (const peer of peers) expect(peersOf(economy, peer)).toContain(f)
    }
    expect(peersOf(economy, 0).sort((a, b) => a - b)).toEqual([1, 5, 6, 54])
  })

  it('are all firms where the network is complete', () => {
    const economy = open({ network: 'complete' })
    lookAtPeers(economy)
    const share = economy.firms.adopter.reduce((sum, adopter) => sum + adopter, 0) / 60
    expect(share).toBeGreaterThan(0)
    expect([...economy.channels.now.peerShare]).toEqual(Array.from({ length: 60 }, () => share))
  })
})
