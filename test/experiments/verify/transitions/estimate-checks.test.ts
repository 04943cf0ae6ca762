import { expect, it } from 'vitest'
import { close, held, same } from '../../../../experiments/verify/transitions/estimate-checks.ts'

const name = { en: 'K_c', zh: 'K_c' }
const found = { estimate: 1.0027, low: 1.00002, high: 1.0053, distinguishable: true }

it.each([
  ['outside the interval, by less than is printed', held(name, 1, found), false],
  ['inside the interval', held(name, 1.001, found), true],
  ['at the end of the interval', held(name, 1.0053, found), true],
  ['further off than the tolerance', close(name, 1, found, 0.0026), false],
  ['nearer than the tolerance', close(name, 1, found, 0.0028), true],
  ['another verdict', same(name, 'continuous', 'crossover'), false],
  ['the same verdict', same(name, 'continuous', 'continuous'), true],
])('%s', (_, check, holds) => {
  expect(check.holds).toBe(holds)
})

it('prints estimate and interval in five digits', () => {
  expect(held(name, 1, found)).toMatchObject({ expected: '1', found: '1.0027 [1, 1.0053]', tolerance: '95 %' })
})
