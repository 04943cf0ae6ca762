import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { causalLoops, loopsThrough } from '../../../../experiments/measure/feedback/causal-loops.ts'
import { causalMap } from '../../../../experiments/measure/feedback/causal-map.ts'
import { channelDeclarations, channelNames, observables } from '../../../../model/index.ts'

const loops = causalLoops(causalMap)

describe('the causal map', () => {
  it('has observables for nodes and rules of the model for arrows', () => {
    const names = new Set(observables.map(({ name }) => name))
    for (const { cause, effect, rule } of causalMap) {
      expect(names.has(cause), cause).toBe(true)
      expect(names.has(effect), effect).toBe(true)
      expect(existsSync(new URL(`../../../../model/${rule}`, import.meta.url)), rule).toBe(true)
    }
  })

  it('has one arrow for a pair', () => {
    const pairs = causalMap.map(({ cause, effect }) => `${cause} ${effect}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it.each(channelNames)('has %s carry a link, and a loop that holding it would open', (channel) => {
    expect(causalMap.some((link) => link.channel === channel)).toBe(true)
    expect(loopsThrough(loops, [channel]).opened.length).toBeGreaterThan(0)
  })

  it('agrees with the signs that channels declare of themselves', () => {
    // Learning by making lowers the cost that chipCost carries: what it raises is the share of domestic chips.
    for (const { channel, sign, effect } of causalMap) {
      if (channel && channel !== 'chipCost')
        expect(sign, `${channel} ${effect}`).toBe(channelDeclarations[channel].sign)
    }
  })
})

describe('causal loops', () => {
  const named = loops.map(({ links, sign, channels }) => ({
    path: links.map(({ cause }) => cause).join(' '),
    sign,
    channels,
  }))

  it('follow from the map: company, congestion, trust', () => {
    expect(named).toContainEqual({ path: 'adoption', sign: 1, channels: ['peerShare'] })
    expect(named).toContainEqual({
      path: 'computePriceIntelligent adoption utilisation',
      sign: -1,
      channels: ['computePrice'],
    })
    expect(
      named.some(
        ({ path, sign }) => sign === -1 && path.split(' ').sort().join(' ') === 'adoption automation harm trust',
      ),
    ).toBe(true)
  })

  it('are each found once, and closed', () => {
    expect(new Set(named.map(({ path }) => path)).size).toBe(named.length)
    for (const { links } of loops) {
      links.forEach((link, i) => expect(link.effect).toBe(links[(i + 1) % links.length].cause))
    }
  })

  it('are split without rest by what is held', () => {
    const { opened, alive } = loopsThrough(loops, ['peerShare', 'dataPool'])
    expect(opened.length + alive.length).toBe(loops.length)
    expect(alive.every(({ channels }) => !channels.includes('peerShare') && !channels.includes('dataPool'))).toBe(true)
    const all = loopsThrough(loops, channelNames).alive
    expect(all.length).toBeLessThan(loops.length)
  })
})
