import type { State } from './agents/state.ts'
import { observableGroups } from './observables.ts'
import { deepen, openDepth } from './observables/chain-depth.ts'
import { type CostMemory, costStickiness, openCosts } from './observables/cost-stickiness.ts'
import { dataMadeBy } from './observables/data-and-algorithms.ts'
import { type EarningsMemory, earningsOf, earningsVolatility } from './observables/earnings.ts'
import { accountGrowth, type GrowthMemory, openGrowth } from './observables/growth-accounts.ts'
import { realWage } from './observables/labour.ts'
import { type NqpfMemory, openNqpf, readNqpf } from './observables/nqpf-panel.ts'
import { readAccounts } from './observables/quarter-accounts.ts'
import { realComputePrices } from './observables/compute.ts'
import type { StartLevels } from './observables/reading.ts'
import { countWorkers } from './observables/worker-count.ts'

/** Measures one economy quarter by quarter. What it remembers is its own; it never changes the economy nor draws. */
export interface Observer {
  start: StartLevels
  growth: GrowthMemory
  nqpf: NqpfMemory
  earnings: EarningsMemory
  costs: CostMemory
  /** Length of the supply chain behind each firm, see chain-depth.ts. */
  depth: Float64Array
}

/** An observer of an economy that stands at its start (tick 0). */
export function openObserver(state: State): Observer {
  const accounts = readAccounts(state)
  const workers = countWorkers(state)
  const wages = workers.wagesBySkill.reduce((sum, one) => sum + one, 0)
  return {
    start: {
      income: accounts.income,
      real: accounts.real,
      wage: realWage({ state, accounts }, wages, workers.employed),
      dataMade: dataMadeBy(state),
      computePrice: realComputePrices(state),
    },
    growth: openGrowth(state, accounts),
    nqpf: openNqpf(),
    earnings: earningsOf(state),
    costs: openCosts(state),
    depth: openDepth(state),
  }
}

/** Writes the row of the quarter, one figure for each of `observables`; to be called once for each tick, 0 included. */
export function observe(observer: Observer, state: State, row: Float64Array): void {
  const accounts = readAccounts(state)
  const workers = countWorkers(state)
  const growth = accountGrowth(observer.growth, state, accounts)
  const nqpf = readNqpf(observer.nqpf, state, accounts, workers)
  const reading = {
    state,
    accounts,
    workers,
    start: observer.start,
    growth,
    nqpf,
    earningsVolatility: earningsVolatility(observer.earnings, state.households.employer, state.households.wage),
    costStickiness: costStickiness(observer.costs, state),
    chainDepth: deepen(state, observer.depth),
  }
  let at = 0
  for (const group of observableGroups) {
    group.write(reading, row, at)
    at += group.observables.length
  }
}
