import { providerColumns } from '../agents/providers.ts'
import type { State } from '../agents/state.ts'
import { give } from './exchange.ts'

type Column = Float64Array | Uint8Array
type Plain = Record<string, number | Float64Array>

/** Records that books change. */
const records = ['bank', 'centralBank', 'government', 'foreign', 'markets', 'knowledge', 'society'] as const

/**
 * Gives all members of a team what the first has booked while the others taught, as far as any of their rules reads it, and
 * what the last has found out about education.
 */
export function shareBooks(state: State): void {
  const { team, firms, providers, ledger, society } = state
  if (team.size === 1) return
  const plain = records.map((name) => state[name] as unknown as Plain)
  const education = Float64Array.of(society.education)
  const numbers = Float64Array.from(plain.flatMap((record) => numbersOf(record).map((name) => record[name] as number)))
  const arrays = plain.flatMap((record) => Object.values(record).filter((value) => typeof value !== 'number'))
  const { demand, inventory, researchSpending, deposits, loans, sharesData, capital, wageOffer, valueAdded } = firms
  const read = [demand, inventory, researchSpending, deposits, loans, sharesData, capital, wageOffer, valueAdded]
  give(team, team.size - 1, [education])
  give(team, 0, [
    numbers,
    ...arrays,
    ...Object.values(ledger as unknown as Record<string, Float64Array>),
    ...Object.keys(providerColumns).map((name) => (providers as unknown as Record<string, Column>)[name]),
    ...read,
  ])
  let at = 0
  for (const record of plain) for (const name of numbersOf(record)) record[name] = numbers[at++]
  society.education = education[0]
}

const numbersOf = (record: Plain) => Object.keys(record).filter((name) => typeof record[name] === 'number')
