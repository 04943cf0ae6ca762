import { flowTerms, linkScore, type LinkTerms, linkTerms, meanTerms } from './link-score.ts'
import type { LinkScores } from './loop-scores.ts'

/** A variable that is a function of others in the same tick. */
export interface Equation {
  inputs: readonly string[]
  /** Takes the inputs' values in their order. */
  value: (...inputs: number[]) => number
}

/** A variable that adds up flows; names of flows. */
export interface Stock {
  inflows: readonly string[]
  outflows: readonly string[]
}

/** Equations of a causal map, by the name of the variable. Scores depend on how they are written: fix them first. */
export type CausalSystem = Readonly<Record<string, Equation | Stock>>

/** One replicate: the value of every variable at each tick. */
export type Paths = Readonly<Record<string, ArrayLike<number>>>

/**
 * Link scores of a causal map over time: step t goes from tick t to t + 1. The terms are averaged over replicates before
 * they are divided. The change of a stock is that which the flows of the tick make; so the change of its change is that
 * of its net flow.
 * @param replicates paths of all variables and inputs, all of one length
 * @throws RangeError where a link is asked for that the system does not have
 */
export function systemScores(system: CausalSystem, replicates: readonly Paths[]): LinkScores {
  const cached = new Map<string, Float64Array>()
  return (cause, effect) => {
    const key = `${cause} -> ${effect}`
    const known = cached.get(key)
    if (known) return known
    const variable = system[effect]
    if (!variable || !causes(variable).includes(cause)) throw new RangeError(`The map has no link ${key}.`)
    const ticks = replicates[0][cause].length
    const scores = Float64Array.from({ length: ticks - 1 }, (_, step) =>
      linkScore(meanTerms(replicates.map((paths) => terms(variable, effect, cause, paths, step)))),
    )
    cached.set(key, scores)
    return scores
  }
}

/** Names of what acts on a variable directly. */
export function causes(variable: Equation | Stock): readonly string[] {
  return 'inputs' in variable ? variable.inputs : [...variable.inflows, ...variable.outflows]
}

function terms(variable: Equation | Stock, effect: string, cause: string, paths: Paths, step: number): LinkTerms {
  const moved = paths[cause][step + 1] - paths[cause][step]
  if ('inputs' in variable) {
    const { inputs, value } = variable
    const before = inputs.map((name) => paths[name][step])
    const old = value(...before)
    const partial = value(...inputs.map((name, i) => (name === cause ? paths[name][step + 1] : before[i]))) - old
    return linkTerms(partial, paths[effect][step + 1] - paths[effect][step], moved)
  }
  const { inflows, outflows } = variable
  const net = (tick: number) => total(inflows, paths, tick) - total(outflows, paths, tick)
  return flowTerms(moved, net(step + 1), net(step), inflows.includes(cause) ? 1 : -1)
}

const total = (flows: readonly string[], paths: Paths, tick: number): number =>
  flows.reduce((sum, flow) => sum + paths[flow][tick], 0)
