import { adoption } from './observables/adoption.ts'
import { compute } from './observables/compute.ts'
import { costs } from './observables/cost-curves.ts'
import { dataAndAlgorithms } from './observables/data-and-algorithms.ts'
import { digital } from './observables/digital.ts'
import { distribution } from './observables/distribution.ts'
import { energy } from './observables/energy.ts'
import { finance } from './observables/finance.ts'
import type { Observable, ObservableGroup } from './observables/group.ts'
import { labour } from './observables/labour.ts'
import { nqpf } from './observables/nqpf.ts'
import { output } from './observables/output.ts'
import { planning } from './observables/planning.ts'
import { productivity } from './observables/productivity.ts'
import { regionalIncome } from './observables/regions.ts'
import { social } from './observables/social.ts'
import { supplyNetwork } from './observables/supply-network.ts'

export type { Observable } from './observables/group.ts'

/** All that is recorded of an economy, by theme. */
export const observableGroups: readonly ObservableGroup[] = [
  output,
  labour,
  adoption,
  compute,
  dataAndAlgorithms,
  distribution,
  regionalIncome,
  nqpf,
  productivity,
  energy,
  social,
  finance,
  digital,
  costs,
  planning,
  supplyNetwork,
]

/** Every observable, in the order of a row: name, unit, and name in English and Chinese. */
export const observables: readonly Observable[] = observableGroups.flatMap((group) => group.observables)
