import { expect, test } from 'vitest'
import { table } from '../../../experiments/cli/table.ts'

test('columns stand in line, with Chinese characters two columns wide', () => {
  const lines = table(
    [{ title: '名称' }, { title: 'value', align: 'right' }],
    [
      ['a', '1'],
      ['通胀目标', '-20'],
    ],
  )
  expect(lines.split('\n')).toEqual(['名称      value', '────────  ─────', 'a             1', '通胀目标    -20'])
})
