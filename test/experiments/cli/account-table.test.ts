import { expect, test } from 'vitest'
import { accountTable } from '../../../experiments/cli/account-table.ts'

const matrix = {
  rows: ['consumption', 'wages'],
  rowLabels: [
    { en: 'Consumption', zh: '消费' },
    { en: 'Wages', zh: '工资' },
  ],
  columns: ['households', 'firms'],
  columnLabels: [
    { en: 'Households', zh: '居民' },
    { en: 'Firms', zh: '企业' },
  ],
  values: [
    [-0.3, 0.3],
    [0.1 + 0.2, -0.3],
  ],
}

test('a matrix that closes shows sums of zero, and what rounding leaves is not shown as a flow', () => {
  expect(accountTable(matrix, 'en').split('\n')).toEqual([
    '             Households    Firms  sum',
    '───────────  ──────────  ───────  ───',
    'Consumption     -0.3000   0.3000    .',
    'Wages            0.3000  -0.3000    0',
    'sum                   0        .    0',
  ])
})

test('large amounts have fewer decimals, and labels follow the language', () => {
  const large = { ...matrix, values: matrix.values.map((row) => row.map((value) => value * 1e5)) }
  expect(accountTable(large, 'zh').split('\n').slice(0, 3)).toEqual([
    '          居民      企业  合计',
    '────  ────────  ────────  ────',
    '消费  -30000.0   30000.0     .',
  ])
})
