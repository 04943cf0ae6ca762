import type { State } from './agents/state.ts'
import { observableGroups } from './observables.ts'
import { deepen, openDepth } from './observables/chain-depth.ts'
import { type CostMemory, costStickiness, openCosts } from './observables/cost-stickiness.ts'
import { dataMadeBy } from './observables/data-and-algorithms.ts'
import { inequalityOf, noInequality } from './observables/distribution.ts'
import { type EarningsMemory, earningsOf, earningsVolatility } from './observables/earnings.ts'
import { accountGrowth, type GrowthMemory, openGrowth } from './observables/growth-accounts.ts'
import { realWage } from './observables/labour.ts'
import { type NqpfMemory, openNqpf, readNqpf } from './observables/nqpf-panel.ts'
import { readAccounts } from './observables/quarter-accounts.ts'
import { realComputePrices } from './observables/compute.ts'
import type { Reading, StartLevels } from './observables/reading.ts'
import { countWorkers } from './observables/worker-count.ts'
import { give } from './team/exchange.ts'

/** Measures one economy quarter by quarter. What it remembers is its own; it never changes the economy nor draws. */
export interface Observer {
  start: StartLevels
  growth: GrowthMemory
  nqpf: NqpfMemory
  earnings: EarningsMemory
  costs: CostMemory
  /** Length of the supply chain behind each firm, see chain-depth.ts. */
  depth: Float64Array
  /** Room for the wealth of each household. */
  wealth: Float64Array
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
    wealth: new Float64Array(state.households.count),
  }
}

/**
 * Writes the row of the quarter, one figure for each of `observables`; to be called once for each tick, 0 included. In a
 * team the first member writes the row; inequality, which sorts all households, is the last one's work meanwhile.
 */
export function observe(observer: Observer, state: State, row: Float64Array): void {
  const { team } = state
  const last = team.size - 1
  const inequality = team.member === last ? inequalityOf(state, observer.wealth) : noInequality()
  const others = team.member === 0 ? readQuarter(observer, state) : undefined
  give(team, last, [inequality])
  if (!others) return
  const reading = { ...others, inequality }
  let at = 0
  for (const group of observableGroups) {
    group.write(reading, row, at)
    at += group.observables.length
  }
}

/** All that a row is read from but inequality. */
function readQuarter(observer: Observer, state: State): Omit<Reading, 'inequality'> {
  const accounts = readAccounts(state)
  const workers = countWorkers(state)
  const growth = accountGrowth(observer.growth, state, accounts)
  const nqpf = readNqpf(observer.nqpf, state, accounts, workers)
  return {
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
}
