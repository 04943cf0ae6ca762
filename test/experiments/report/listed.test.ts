import { expect, it } from 'vitest'
import { listed } from '../../../experiments/report/varied/listed.ts'

const names = (n: number) => Array.from({ length: n }, (_, i) => ({ en: `Name ${i}`, zh: `名称${i}` }))

it('joins names to a part of a sentence', () => {
  expect(listed(names(3))).toEqual({ en: 'name 0, name 1 and name 2', zh: '名称0、名称1、名称2' })
  expect(listed(names(8)).en).toMatch(/ and name 7$/)
})

it('counts those that a sentence has no room for', () => {
  expect(listed(names(130)).en).toBe('name 0, name 1, name 2, name 3, name 4, name 5 and 124 others')
  expect(listed(names(130)).zh).toMatch(/名称5、另外 124 个$/)
})
