import { expect, test } from 'vitest'
import { duration } from '../../../experiments/cli/duration.ts'

test.each([
  [-1, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 00 s'],
  [3599, '59 min 59 s'],
  [7500, '2 h 05 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds, 'en')).toBe(words)
})

test('Chinese has its own signs', () => {
  expect(duration(185, 'zh')).toBe('3 分 05 秒')
})
