import { expect, it } from 'vitest'
import { worstResidual } from '../../../model/accounts/close.ts'
import { newLedger, pays, receives } from '../../../model/accounts/ledger.ts'
import { institutions, stockRows } from '../../../model/accounts/rows.ts'

const at = (row: keyof typeof stockRows, column: (typeof institutions)[number]) =>
  Object.keys(stockRows).indexOf(row) * institutions.length + institutions.indexOf(column)

/** Households and the bank with deposits of 1000, and what rounding left of loans: firms owe none, the bank holds some. */
function booksWith(loansLeft: number) {
  const ledger = newLedger()
  ledger.opening[at('deposits', 'households')] = 1000
  ledger.opening[at('deposits', 'bank')] = -1000
  ledger.opening[at('loans', 'bank')] = loansLeft
  return { ledger, closing: ledger.opening.slice() }
}

it('what rounding leaves of a stock that is gone is measured against the whole', () => {
  const { ledger, closing } = booksWith(3e-13)
  expect(worstResidual(ledger, closing).relative).toBeLessThan(1e-9)
})

it('a stock without a debtor is seen even where it is small', () => {
  const { ledger, closing } = booksWith(1e-8)
  expect(worstResidual(ledger, closing)).toMatchObject({ row: 'loans' })
  expect(worstResidual(ledger, closing).relative).toBeGreaterThan(1e-9)
})

it('a payment of which a part arrives nowhere is seen at that part of its size', () => {
  const { ledger, closing } = booksWith(0)
  pays(ledger, 'wages', 'firms', 10)
  receives(ledger, 'wages', 'households', 9)
  // The stocks follow what each side says: only the row is open.
  ledger.opening[at('deposits', 'firms')] = 10
  ledger.opening[at('deposits', 'bank')] -= 10
  closing.set(ledger.opening)
  closing[at('deposits', 'firms')] = 0
  closing[at('deposits', 'households')] += 9
  closing[at('deposits', 'bank')] += 1
  expect(worstResidual(ledger, closing)).toMatchObject({ row: 'wages', relative: 0.1 })
})
