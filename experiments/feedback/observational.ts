import { type CausalLink, causalMap } from '../measure/feedback/causal-map.ts'
import { grangerTest } from '../measure/feedback/information/granger.ts'
import { nearestNeighbourTransferEntropy } from '../measure/feedback/information/nearest-neighbour-information.ts'
import type { PushedRuns } from './pushed-runs.ts'

/** What one would infer of a link of the causal map from watching alone. */
export interface ObservedLink {
  link: CausalLink
  /** Granger test, one quarter's lag; NaN where it has no answer. */
  p: number
  /** Transfer entropy by nearest neighbours, nats. */
  transferEntropy: number
}

/**
 * Observational checks of the links that channels carry, on quarterly changes of the runs without a push, all seeds
 * pooled. They stand beside the gains to show how far watching can be trusted where one can also intervene. An
 * observable that acts on itself is left out: its past is what such tests compare with.
 */
export function observedLinks(runs: readonly PushedRuns[], seed: number): ObservedLink[] {
  const changes = (run: PushedRuns, name: string) =>
    run.baseline[name].slice(1).map((value, t) => value - run.baseline[name][t])
  return causalMap
    .filter(({ channel, cause, effect }) => channel !== undefined && cause !== effect)
    .map((link) => {
      const pairs = runs.map((run) => ({ cause: changes(run, link.cause), effect: changes(run, link.effect) }))
      return {
        link,
        p: grangerTest(pairs, 1)?.p ?? Number.NaN,
        transferEntropy: nearestNeighbourTransferEntropy(pairs, seed),
      }
    })
}
