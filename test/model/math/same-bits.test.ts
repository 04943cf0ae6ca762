import { expect, it } from 'vitest'
import { functionBits, functionValues, hashOfBits } from '../../../experiments/verify/bits/function-bits.ts'

it('the bits of 100,000 values of each function are those of every other engine', () => {
  const hashes = Object.entries(functionValues).map(([name, values]) => [name, hashOfBits(values())])
  expect(Object.fromEntries(hashes)).toEqual(functionBits)
})

it('one bit changes the hash', () => {
  const values = functionValues.exp()
  const before = hashOfBits(values)
  values[5000] *= 1 + 2 ** -52
  expect(hashOfBits(values)).not.toBe(before)
})
