import { expect, test } from 'vitest'
import { pathOf, small } from '../../../experiments/verify/invariance/paths.ts'
import { recountMoney } from '../../../experiments/verify/invariance/recount-money.ts'
import { regions } from '../../../experiments/verify/invariance/regions.ts'
import { stepSize } from '../../../experiments/verify/invariance/step-size.ts'
import { gapCheck, units } from '../../../experiments/verify/invariance/unit-checks.ts'

const failing = (checks: readonly { holds: boolean; found: string }[]): string[] =>
  checks.filter(({ holds }) => !holds).map(({ found }) => found)

test('results do not hang on units, names of regions or the length of the step', () => {
  expect(failing([...units(), ...regions(), ...stepSize()])).toEqual([])
}, 60_000)

test('a sum of money that is absolute would be seen', () => {
  const quarters = 4
  const name = { en: 'money', zh: '货币' }
  const usual = pathOf(small(), 3, quarters)
  const recounted = pathOf(small(), 3, quarters, (economy) => recountMoney(economy, 2))
  const forgotten = pathOf(small(), 3, quarters, (economy) => {
    recountMoney(economy, 2)
    economy.government.trendIncome /= 2
  })
  expect(gapCheck(name, usual, recounted, {}).holds).toBe(true)
  expect(gapCheck(name, usual, forgotten, {}).holds).toBe(false)
}, 60_000)
