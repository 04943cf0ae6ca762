import { describe, expect, it } from 'vitest'
import { channelDeclarations, channelNames, type Trajectories } from '../../model/index.ts'
import { runToy } from './toy.ts'

const baseline = runToy({}, { record: channelNames })

describe('channels', () => {
  it('are declared with source, target and words', () => {
    for (const { from, to, en, zh } of Object.values(channelDeclarations)) {
      expect([from, to, en].every((word) => word.length > 0)).toBe(true)
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('are recorded once each quarter, without a mark on the run', () => {
    for (const name of channelNames) expect(baseline.trajectories[name], name).toHaveLength(8)
    expect(baseline.stateHash).toBe(runToy().stateHash)
  })

  it('give the same run bit for bit when all are held at their own trajectories', () => {
    const held = runToy({}, { hold: { channels: channelNames, trajectories: baseline.trajectories } })
    expect(held.stateHash).toBe(baseline.stateHash)
    expect(held.series).toEqual(baseline.series)
  })

  it.each(channelNames)('%s alone, held at its own trajectory, gives the same run', (name) => {
    const { stateHash } = runToy({}, { hold: { channels: [name], trajectories: baseline.trajectories } })
    expect(stateHash).toBe(baseline.stateHash)
  })

  it.each(channelNames)('%s is heard: at another trajectory the run is another', (name) => {
    const other: Trajectories = {
      [name]: baseline.trajectories[name]?.map((row) => row.map((value) => 0.5 * value + 0.01)),
    }
    expect(runToy({}, { hold: { channels: [name], trajectories: other } }).stateHash).not.toBe(baseline.stateHash)
  })
})
