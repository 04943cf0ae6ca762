import { describe, expect, it } from 'vitest'
import { accountsAt, type AccountMatrix } from '../../model/index.ts'
import { runToy } from './toy.ts'

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)

/** Largest sum of a row or column against the largest entry. */
function gap({ values }: AccountMatrix): number {
  const scale = Math.max(...values.flat().map(Math.abs))
  const columns = values[0].map((_, c) => total(values.map((row) => row[c])))
  return Math.max(...[...values.map(total), ...columns].map(Math.abs)) / scale
}

const { economy } = runToy()
const { flows, balances } = accountsAt(economy)
const entry = ({ rows, columns, values }: AccountMatrix, row: string, column: string) =>
  values[rows.indexOf(row)][columns.indexOf(column)]

describe('accounts', () => {
  it.each([
    ['flows', flows],
    ['balances', balances],
  ])('of %s sum to zero along every row and column', (_, matrix) => {
    expect(gap(matrix)).toBeLessThan(1e-9)
  })

  it.each([
    ['flows', flows],
    ['balances', balances],
  ])('of %s have a label in both languages for each row and column', (_, matrix) => {
    const { rows, rowLabels, columns, columnLabels, values } = matrix
    expect(rowLabels).toHaveLength(rows.length)
    expect(values).toHaveLength(rows.length)
    expect(columnLabels).toHaveLength(columns.length)
    for (const { en, zh } of [...rowLabels, ...columnLabels]) {
      expect(en).not.toBe('')
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('are signed: households pay for consumption, firms receive it, the bank owes deposits', () => {
    expect(entry(flows, 'consumption', 'households')).toBeLessThan(0)
    expect(entry(flows, 'consumption', 'firms')).toBeGreaterThan(0)
    expect(entry(flows, 'investment', 'firmsCapital')).toBeLessThan(0)
    expect(entry(balances, 'deposits', 'bank')).toBe(-economy.bank.deposits)
    expect(entry(balances, 'bonds', 'government')).toBe(-economy.government.bonds)
  })

  it('show firms that own capital and a nation whose net worth is its real assets', () => {
    const real = ['capital', 'inventories', 'inputs', 'chips'].map((row) => entry(balances, row, 'realWealth'))
    expect(real.every((worth) => worth < 0)).toBe(true)
    expect(entry(balances, 'netWorth', 'realWealth')).toBeCloseTo(-total(real), 9)
  })

  it('have no flows before the first quarter', () => {
    const start = accountsAt(runToy({}, { ticks: 0 }).economy)
    expect(start.flows.values.flat().every((value) => value === 0)).toBe(true)
    expect(gap(start.balances)).toBeLessThan(1e-9)
  })
})
