import { expect, test } from 'vitest'
import { unitOf } from '../../../experiments/chart/units.ts'
import { unitName } from '../../../experiments/spec/unit-names.ts'
import { measureOf } from '../../../experiments/spec/valid-keys.ts'
import { instruments, observables, type Parameters, parameterMeta, parameterSchema } from '../../../model/index.ts'

const parameterUnits = Object.keys(parameterSchema.shape).map((name) => parameterMeta(name as keyof Parameters).unit)
const ofFile = ['ticks', 'policies.start', 'policies.end', 'replicates'].map(
  (key) => measureOf(key.split('.'), {}).unit,
)
const measured = observables.map(({ unit }) => unit)
const all = new Set([...parameterUnits, ...Object.values(instruments).map(({ unit }) => unit), ...measured, ...ofFile])

test('every unit has a Chinese name', () => {
  expect([...all].filter((unit) => !/\p{Script=Han}/u.test(unitName(unit).zh))).toEqual([])
})

test('axes name every unit of a measured quantity in Chinese, but for the one that has no other name', () => {
  const english = [...new Set(measured)].filter((unit) => !/\p{Script=Han}|\d/u.test(unitOf(unit).name.zh))
  expect(english).toEqual(['EFLOPS'])
})
