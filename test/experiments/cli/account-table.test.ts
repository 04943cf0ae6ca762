import { expect, test } from 'vitest'
import { accountTable } from '../../../experiments/cli/account-table.ts'

test('a matrix that closes shows sums of zero, and what rounding leaves is not shown as a flow', () => {
  const matrix = {
    rows: ['consumption', 'wages'],
    columns: ['households', 'firms'],
    values: [
      [-0.3, 0.3],
      [0.1 + 0.2, -0.3],
    ],
  }
  expect(accountTable(matrix, 'en').split('\n')).toEqual([
    '             households    firms  sum',
    '───────────  ──────────  ───────  ───',
    'consumption     -0.3000   0.3000    .',
    'wages            0.3000  -0.3000    0',
    'sum                   0        .    0',
  ])
})
