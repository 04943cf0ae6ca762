import { expect, test } from 'vitest'
import { parseExpression } from '../../../../experiments/spec/expression/parse-expression.ts'
import { checkUnits } from '../../../../experiments/spec/expression/units.ts'

const units: Record<string, string> = {
  power: 'TWh a year',
  carbon: 'Mt a year',
  share: 'share',
  part: 'share',
  index: 'index',
}

function check(source: string) {
  const result = parseExpression(source)
  if (result.status === 'error') throw new Error(source)
  const { unit, faults } = checkUnits(result.parsed, (name) => units[name])
  return { unit, faults: faults.map(({ character, warning }) => [character, warning ? 'warning' : 'fault']) }
}

test.each([
  ['share - part', 'share'],
  ['max(power, 3)', 'TWh a year'],
  ['abs(-(power))', 'TWh a year'],
  ['share > part ? power : 2', 'TWh a year'],
  // A number may carry any unit, so a factor brings two to one.
  ['2 * carbon + power', 'TWh a year'],
  ['carbon / power', undefined],
  ['power > 100', undefined],
  ['log(power) + share', 'share'],
])('%s has the unit %s', (source, unit) => expect(check(source)).toEqual({ unit, faults: [] }))

test.each([
  ['carbon + power', 9, 'fault'],
  ['share + power', 8, 'fault'],
  ['(power - 1) > (carbon)', 15, 'fault'],
  ['0 < power < carbon', 12, 'fault'],
  ['max(1, power, carbon)', 14, 'fault'],
  ['share > 0 ? power : carbon', 20, 'fault'],
  ['log(carbon + power)', 13, 'fault'],
  ['not (carbon > power)', 14, 'fault'],
  ['share + index', 8, 'warning'],
])('%s mixes units at %i', (source, character, kind) => {
  expect(check(source).faults).toEqual([[character, kind]])
})
