import type { Column } from './columns.ts'
import { firmColumns } from './firms.ts'
import { householdColumns } from './households.ts'
import { providerColumns } from './providers.ts'

/** Kinds of agents of which there are many. */
export const agentKinds = ['firms', 'households', 'providers'] as const

export type AgentKind = (typeof agentKinds)[number]

/** Columns of each kind, as the state holds them under the same names. */
export const agentColumns: Readonly<Record<AgentKind, Readonly<Record<string, Column>>>> = {
  firms: firmColumns,
  households: householdColumns,
  providers: providerColumns,
}
