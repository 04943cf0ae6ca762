import { ratesOf } from './agents/rates.ts'
import type { State } from './agents/state.ts'
import { createEconomy, type EconomyOptions, type Trajectories } from './create-economy.ts'
import { accountsTolerance, step } from './economy.ts'
import { observables } from './observables.ts'
import { observe, openObserver } from './observer.ts'
import type { Parameters } from './parameters.ts'
import { stateHash } from './state-hash.ts'
import { reasonToStop, type StopKind } from './stop.ts'
import { give } from './team/exchange.ts'
import { orAbandon } from './team/meet.ts'
import { enterTeam } from './team/team-memory.ts'
import { alone, type Team } from './team/team.ts'

/** An economy between two quarters. */
export type Economy = State

/** Parameters that rules read from the quarter `tick` on, on top of those before. */
export interface ParameterChange {
  /** From 1 on; the start is solved from the parameters of the run. */
  tick: number
  parameters: Partial<Parameters>
}

export interface RunOptions extends EconomyOptions {
  /** Quarters to run. */
  ticks: number
  /**
   * Changes of parameters while the economy lives on: the state is carried along. A parameter that only shapes the
   * start (numbers of agents, weights that are solved there) moves nothing any more.
   */
  changes?: readonly ParameterChange[]
  /**
   * Is told each row as soon as it is measured; `false` ends the run early. The row is the series' own and the economy
   * goes on: keep neither, change neither.
   */
  onTick?: (tick: number, row: Float64Array, economy: Economy) => boolean | void
  /** This thread's place among those that share the work of the run; `onTick` and the series are the first member's. */
  team?: Team
}

/**
 * How a run ended. `series` is row-major with one column for each of `observables`: row 0 is the start, row t the
 * quarter t. A run that was stopped has the rows before the one that failed.
 */
export type Outcome =
  | {
      status: 'done'
      /** Quarters that were run: fewer than asked for where `onTick` ended the run. */
      ticks: number
      series: Float64Array
      stateHash: string
      economy: Economy
      trajectories: Trajectories
    }
  | {
      status: 'stopped'
      kind: StopKind
      row: string
      tick: number
      seed: number
      message: { en: string; zh: string }
      series: Float64Array
    }

/** Runs an economy. The same parameters and options give the same bits in every engine. */
export function simulate(parameters: Parameters, options: RunOptions): Outcome {
  const { team = alone() } = options
  return orAbandon(team, () => run(parameters, options, team))
}

function run(parameters: Parameters, options: RunOptions, team: Team): Outcome {
  const { seed, ticks, onTick, changes = [] } = options
  const width = observables.length
  const economy = createEconomy(parameters, options)
  if ('status' in economy) {
    const { kind, message } = economy
    return { status: 'stopped', kind, row: 'start', tick: 0, seed, message, series: new Float64Array(0) }
  }
  enterTeam(economy, team)
  const leads = team.member === 0
  const series = new Float64Array((ticks + 1) * width)
  const observer = openObserver(economy)
  for (let tick = 0; tick <= ticks; tick++) {
    if (tick > 0) {
      for (const change of changes) if (change.tick === tick) changeParameters(economy, change.parameters)
      const stop = reasonToStop(economy, step(economy), accountsTolerance)
      if (stop) return { status: 'stopped', ...stop, tick, seed, series: series.slice(0, tick * width) }
    }
    const row = series.subarray(tick * width, (tick + 1) * width)
    observe(observer, economy, row)
    const goOn = Int32Array.of(leads && onTick?.(tick, row, economy) === false ? 0 : 1)
    give(team, 0, [goOn])
    if (!goOn[0]) break
  }
  return {
    status: 'done',
    ticks: economy.tick,
    series: series.slice(0, (economy.tick + 1) * width),
    stateHash: stateHash(economy),
    economy,
    trajectories: economy.channels.recorded,
  }
}

/** Puts parameters in force from the next quarter on, and the quarterly rates that follow from them. */
function changeParameters(economy: State, parameters: Partial<Parameters>): void {
  economy.parameters = { ...economy.parameters, ...parameters }
  economy.rates = ratesOf(economy.parameters)
}
