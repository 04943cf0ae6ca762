import { expect, test } from 'vitest'
import { parameterGroups } from '../../../experiments/cli/parameter-groups.ts'
import { listParameters, parameterTables } from '../../../experiments/cli/parameters.ts'
import { instruments } from '../../../model/index.ts'

test('every group of parameters has a heading, and no heading is without parameters', () => {
  expect(Object.keys(parameterGroups).toSorted()).toEqual(
    [...new Set(listParameters().map(({ group }) => group))].toSorted(),
  )
})

test.each(['en', 'zh'] as const)('all parameters and instruments are listed in %s', (language) => {
  const printed = parameterTables(language)
  const names = [...listParameters().map(({ name }) => name), ...Object.keys(instruments)]
  expect(names.filter((name) => !new RegExp(`^${name} `, 'm').test(printed))).toEqual([])
  expect(printed).toContain(parameterGroups.compute[language])
})
