import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newHash } from '../../model/hash.ts'

const hashOf = (...values: number[]) => {
  const hash = newHash()
  for (const value of values) hash.number(value)
  return hash.digits()
}

describe('hash', () => {
  it('is 16 hexadecimal digits', () => {
    expect(hashOf()).toMatch(/^[0-9a-f]{16}$/)
    expect(hashOf(1, 2)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('stays what it was, so that runs of different days can be compared', () => {
    expect(hashOf(0, 1, -1, 0.1)).toMatchInlineSnapshot(`"c7e4e7241452a103"`)
  })

  it('differs where two inputs differ in one number', () => {
    const number = fc.double({ noNaN: true })
    fc.assert(
      fc.property(fc.array(number), number, number, fc.array(number), (before, one, other, after) => {
        fc.pre(!Object.is(one, other))
        expect(hashOf(...before, one, ...after)).not.toBe(hashOf(...before, other, ...after))
      }),
    )
  })

  it('depends on order', () => {
    expect(hashOf(1, 2)).not.toBe(hashOf(2, 1))
  })

  it('sees every byte of arrays whose length is no multiple of a word', () => {
    const bytes = (...values: number[]) => {
      const hash = newHash()
      hash.array(Uint8Array.from(values))
      return hash.digits()
    }
    const seen = [bytes(), bytes(0), bytes(0, 0), bytes(1, 2, 3, 4, 5), bytes(1, 2, 3, 4, 6), bytes(1, 2, 3, 4, 5, 0)]
    expect(new Set(seen).size).toBe(seen.length)
  })
})
