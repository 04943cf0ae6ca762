import type { State } from '../agents/state.ts'
import { employEveryone } from './employ-everyone.ts'
import { measureStaff } from './measure-staff.ts'
import { useEverything } from './use-everything.ts'

/** What takes the place of plans and of the markets for labour and compute: everyone and everything is at work. */
export function workAtFullUse(state: State): void {
  employEveryone(state)
  measureStaff(state)
  useEverything(state)
}
