/**
 * What a link carried over one step, in the unit of its effect. Averages over replicates are taken of these terms,
 * before they are divided: a mean of scores would be ruled by the replicates in which the effect hardly moved.
 */
export interface LinkTerms {
  /** Change of the effect that the cause alone makes; for flow to stock the change of the flow. */
  partial: number
  /** Change of the effect; for flow to stock the change of the stock's net flow. */
  change: number
  /** +1 or -1: sign of the link in this step, 0 where the cause did not move. */
  polarity: number
}

/**
 * Terms of a link from a variable to another that is a function of it.
 * @param partial f with the cause at its new value and all else at the old, less f at the old values
 * @param change new value of the effect less the old
 * @param cause new value of the cause less the old
 */
export const linkTerms = (partial: number, change: number, cause: number): LinkTerms => ({
  partial,
  change,
  polarity: Math.sign(partial) * Math.sign(cause),
})

/**
 * Terms of a link from a flow to the stock it fills (inflow +1) or drains (outflow -1).
 * @param flow new value of the flow less the old
 * @param stockStep last change of the stock, and `earlierStep` the one before it
 */
export const flowTerms = (flow: number, stockStep: number, earlierStep: number, sign: 1 | -1): LinkTerms => ({
  partial: flow,
  change: stockStep - earlierStep,
  polarity: flow === 0 ? 0 : sign,
})

/**
 * Link score |D_x z / D z| with the sign of the link; 0 at equilibrium, where nothing moves. It explodes where the
 * effect stands still between causes that cancel.
 * Source: W. Schoenberg, J. Hayward and R. Eberlein, "Improving Loops that Matter", Syst. Dyn. Rev. 39 (2023); the flow
 * to stock score of 2020 is withdrawn there.
 */
export function linkScore({ partial, change, polarity }: LinkTerms): number {
  return partial === 0 || change === 0 ? 0 : Math.abs(partial / change) * polarity
}

/**
 * Mean terms over replicates, of which one score is made. The sign is that of the summed strength: replicates vote by
 * how much the link carried.
 */
export function meanTerms(replicates: readonly LinkTerms[]): LinkTerms {
  const n = replicates.length
  let [partial, change, strength] = [0, 0, 0]
  for (const each of replicates) {
    partial += each.partial / n
    change += each.change / n
    strength += (Math.abs(each.partial) * each.polarity) / n
  }
  return { partial, change, polarity: Math.sign(strength) }
}
