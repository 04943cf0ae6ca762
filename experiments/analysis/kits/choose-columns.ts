import { nearestName } from '../../spec/nearest-name.ts'
import type { Text } from '../../spec/text.ts'
import { type KitName, type KitOptions, type KitRefusal, refusal } from './kit.ts'
import { type KitTable, variedSettings } from './kit-table.ts'
import { kitWords as words } from './kit-words.ts'

/** What the economy of this house calls its order parameter, and how others name the number of agents. */
const usualOrder = 'adoption'
const namesOfSize = /^(firms|size|agents|n|L)$/i
/** Settings that tell runs apart which share all else. */
const namesOfTrigger = /^(push|trigger|twin|shock|alternative)$/i

/** A column that was chosen, or why none could be. */
export type Chosen = { status: 'ok'; name: string } | KitRefusal

/** The order parameter: that asked for, else adoption, else the only reporter. */
export function chooseOrder(kit: KitName, { reporters }: KitTable, { order }: KitOptions): Chosen {
  if (order !== undefined) return known(kit, order, reporters)
  if (reporters.includes(usualOrder)) return { status: 'ok', name: usualOrder }
  if (reporters.length === 1) return { status: 'ok', name: reporters[0] }
  return refusal(kit, words.needsOrder(reporters))
}

/** The number of agents: a setting, a number, or unknown. */
export function chooseSize(kit: KitName, table: KitTable, { size }: KitOptions): SizeColumn | KitRefusal {
  if (typeof size === 'number') return { status: 'ok', of: () => size }
  const found = size ?? [...table.levels.keys()].find((name) => namesOfSize.test(name))
  if (found === undefined) {
    const firms = table.manifest?.parameters.firms
    return firms === undefined ? { status: 'ok' } : { status: 'ok', of: () => firms }
  }
  const shared = Object.entries(table.manifest?.parameters ?? {}).filter(([, value]) => typeof value === 'number')
  const checked = known(kit, found, [...table.levels.keys(), ...shared.map(([name]) => name)])
  return checked.status === 'error' ? checked : { status: 'ok', name: found, of: (setting) => setting[found] }
}

export interface SizeColumn {
  status: 'ok'
  /** Setting that holds it; absent where a number was given, or nobody knows. */
  name?: string
  /** Number of agents of a run; absent where nobody knows. */
  of?: (setting: Readonly<Record<string, number>>) => number
}

/** The setting that marks pushed runs, triggered runs or twins. */
export function chooseTrigger(kit: KitName, table: KitTable, { trigger }: KitOptions, needs: Text): Chosen {
  const varied = variedSettings(table)
  if (trigger !== undefined) return known(kit, trigger, [...table.levels.keys()])
  const found = varied.find((name) => namesOfTrigger.test(name))
  return found === undefined ? refusal(kit, needs) : { status: 'ok', name: found }
}

/** Reporters asked for, else the first few that are known over time. */
export function chooseOutcomes(
  kit: KitName,
  { reporters, overTime }: KitTable,
  { outcomes }: KitOptions,
  most: number,
): { status: 'ok'; names: string[] } | KitRefusal {
  for (const name of outcomes) {
    const checked = known(kit, name, reporters)
    if (checked.status === 'error') return checked
  }
  const usual = overTime.length > 0 ? overTime : reporters
  return { status: 'ok', names: outcomes.length > 0 ? [...new Set(outcomes)] : usual.slice(0, most) }
}

/** The column if it is there, else which was probably meant. */
export function known(kit: KitName, name: string, names: readonly string[]): Chosen {
  if (names.includes(name)) return { status: 'ok', name }
  return refusal(kit, words.noColumn(name, nearestName(name, names), names))
}
