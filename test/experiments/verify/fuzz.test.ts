import { expect, test } from 'vitest'
import { policyCases, sizeCases } from '../../../experiments/verify/fuzz/cases.ts'
import { fuzzRun } from '../../../experiments/verify/fuzz/fuzz-run.ts'
import { acceptedOutside } from '../../../experiments/verify/fuzz/outside.ts'
import { instruments } from '../../../model/index.ts'

test('economies of odd sizes run without a fault, or say why they cannot', () => {
  for (const fuzz of sizeCases()) {
    const run = fuzzRun({ ...fuzz, ticks: 12 })
    if (run.status === 'refused') expect(run.message.en).toContain('no balanced start: ')
    else expect(run.fault, JSON.stringify(fuzz)).toBeUndefined()
  }
}, 120_000)

test('each instrument is put to both ends of its range, alone and with all others', () => {
  const cases = policyCases({ sets: 3, long: 0 })
  const names = Object.keys(instruments)
  expect(cases).toHaveLength(2 * names.length + 2 + 3)
  for (const name of names) {
    const alone = cases.flatMap(({ policies }) => (policies.length === 1 ? policies : []))
    const amounts = alone.filter(({ instrument }) => instrument === name).map(({ amount }) => amount)
    expect(amounts).toEqual([instruments[name].min, instruments[name].max])
  }
  expect(fuzzRun({ ...cases[2 * names.length + 1], ticks: 12 })).not.toHaveProperty('fault.en')
}, 60_000)

test('no parameter outside of its range is taken, and each is refused by its name', () => {
  expect(acceptedOutside(200)).toEqual([])
})
