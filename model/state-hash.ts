import type { Column } from './agents/columns.ts'
import { firmColumns } from './agents/firms.ts'
import { householdColumns } from './agents/households.ts'
import { providerColumns } from './agents/providers.ts'
import type { State } from './agents/state.ts'
import { channelNames } from './channels.ts'
import { newHash } from './hash.ts'

/** Parts of the state that are no columns of agents: plain records of numbers and arrays of numbers. */
const records = [
  'technology',
  'bank',
  'centralBank',
  'government',
  'foreign',
  'markets',
  'knowledge',
  'society',
  'controls',
] as const

/**
 * Hash of all that an economy is, 16 hexadecimal digits: the same bits of state give the same digits in every engine,
 * and a last bit that differs anywhere gives others.
 */
export function stateHash(state: State): string {
  const hash = newHash()
  hash.number(state.seed)
  hash.number(state.tick)
  const columns = (declarations: Record<string, Column>, agents: { count: number }) => {
    hash.number(agents.count)
    for (const name of Object.keys(declarations)) hash.array((agents as unknown as Record<string, Float64Array>)[name])
  }
  columns(householdColumns, state.households)
  columns(firmColumns, state.firms)
  columns(providerColumns, state.providers)
  for (const part of records) {
    const record = state[part] as unknown as Record<string, number | Float64Array>
    for (const name of Object.keys(record).sort()) {
      const value = record[name]
      if (typeof value === 'number') hash.number(value)
      else hash.array(value)
    }
  }
  hash.array(state.peers)
  hash.array(state.ledger.opening)
  for (const name of channelNames) hash.array(state.channels.now[name])
  return hash.digits()
}
