import { describe, expect, it } from 'vitest'
import { type RowName, rows } from '../../../experiments/verify/limits/rows.ts'

/** A test for each check of these rows in their quick form: the economy at its limit against the closed form. */
export function holds(...names: RowName[]): void {
  describe.each(names)('%s', (name) => {
    const checks = rows[name]({ quick: true })
    it.each(checks.map((check) => [check.name.en, check] as const))(
      '%s',
      (_, { expected, found, tolerance, holds }) => {
        expect(holds, `expected ${expected} within ${tolerance}, found ${found}`).toBe(true)
      },
    )
  })
}
