import type { Text } from '../../spec/text.ts'
import type { Section } from '../section.ts'
import type { KitTable } from './kit-table.ts'

export const kitNames = ['transition', 'feedback', 'warning', 'cascade', 'chaos', 'facts'] as const
export type KitName = (typeof kitNames)[number]

/** Which columns a kit looks at, and how; what is left out is found from the columns. */
export interface KitOptions {
  /** Order parameter: the reporter that a transition moves. */
  order?: string
  /** What is varied across the transition: a setting, or a reporter that is led from tick to tick. */
  control?: string
  /** A second setting: the transition is then a line in the plane of both. */
  other?: string
  /** Number of agents: a setting, or a number where all runs have the same. */
  size?: string | number
  /** Setting that tells runs with a push, a trigger or a twin from those without. */
  trigger?: string
  /** Its value in the runs without; the lowest if left out. */
  baseline?: number
  /** First tick at which runs have settled; half of the ticks if left out. */
  from?: number
  /** Value of the order parameter past which a transition has happened; the middle of its range if left out. */
  level?: number
  /** Ticks in a window of the warning kit. */
  window?: number
  /** Reporters of one thing at several places, two or more, for the warning kit's spatial correlation. */
  places?: readonly string[]
  /** Whether +m and -m are one phase. */
  symmetric?: boolean
  /** Reporters to look at, where a kit takes several. */
  outcomes: readonly string[]
}

export interface KitAnswer {
  status: 'ok'
  kit: KitName
  /** Tables for people. */
  sections: Section[]
  /** All figures as plain data, for reports and other programs. */
  figures: object
}

/** The table cannot answer; the message names what is missing. */
export interface KitRefusal {
  status: 'error'
  kind: 'missing'
  kit: KitName
  message: Text
}

/** What a kit is: a function of a table, which never needs the model. */
export type Kit = (table: KitTable, options: KitOptions) => Promise<KitAnswer | KitRefusal>

export const refusal = (kit: KitName, message: Text): KitRefusal => ({ status: 'error', kind: 'missing', kit, message })
