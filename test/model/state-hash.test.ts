import { describe, expect, it } from 'vitest'
import { type Economy, stateHash } from '../../model/index.ts'
import { runToy } from './toy.ts'

const { economy } = runToy({}, { ticks: 2 })

/** Every array and number of the state, by path, with a way to change it by the least that its type knows. */
function* places(part: unknown, path: string): Generator<[path: string, nudge: () => () => void]> {
  if (ArrayBuffer.isView(part)) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    if (bytes.length === 0) return
    for (const at of [0, bytes.length - 1]) {
      yield [
        `${path} byte ${at}`,
        () => {
          bytes[at] ^= 1
          return () => void (bytes[at] ^= 1)
        },
      ]
    }
    return
  }
  if (typeof part !== 'object' || part === null) return
  for (const [name, value] of Object.entries(part)) {
    if (typeof value === 'number') {
      const record = part as Record<string, number>
      yield [
        `${path}.${name}`,
        () => {
          record[name] = value + Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE)
          return () => void (record[name] = value)
        },
      ]
    } else yield* places(value, `${path}.${name}`)
  }
}

/** What is no state: what the run was given, who runs it, and what only tells of the quarter that has gone. */
const given = new Set(['parameters', 'policies', 'rates', 'team'])
const part = (name: keyof Economy): [string, unknown] => {
  if (name === 'ledger') return ['ledger.opening', economy.ledger.opening]
  if (name === 'channels') return ['channels.now', economy.channels.now]
  return [name, economy[name]]
}

describe('hash of the state', () => {
  const before = stateHash(economy)
  const parts = (Object.keys(economy) as (keyof Economy)[]).filter((name) => !given.has(name)).map(part)

  it.each(parts)('sees the last bit of everything in %s', (path, value) => {
    const missed: string[] = []
    const changeable = typeof value === 'number' ? { [path]: value } : value
    if (typeof value === 'number') {
      expect(stateHash({ ...economy, [path]: value + 1 })).not.toBe(before)
      return
    }
    let seen = 0
    for (const [place, nudge] of places(changeable, path)) {
      const undo = nudge()
      if (stateHash(economy) === before) missed.push(place)
      undo()
      seen++
    }
    expect(missed).toEqual([])
    expect(seen).toBeGreaterThan(0)
    expect(stateHash(economy)).toBe(before)
  })
})
