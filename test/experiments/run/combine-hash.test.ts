import { expect, test } from 'vitest'
import { combineHash } from '../../../experiments/run/combine-hash.ts'

test('it is 16 hex digits that a known list gives', () => {
  // printf '0:aa\n1:bb\n' | sha256sum
  expect(combineHash(['aa', 'bb'])).toBe('cb40410bccdc991e')
})

test('order, a lost run and a failed run all change it', () => {
  const hashes = [['aa', 'bb'], ['bb', 'aa'], ['aa'], ['aa', 'failed'], ['aabb'], []].map((each) => combineHash(each))
  expect(new Set(hashes).size).toBe(hashes.length)
})
