/** How far two runs on the same random stream are apart, tick by tick. */
export interface Damage {
  /** Share of agents whose states differ at all; for states of few values the measure of damage spreading. */
  share: Float64Array
  /** Root mean square difference over agents, in the unit of the state. */
  distance: Float64Array
}

/**
 * Damage between twin runs that began one agent apart (H. Stanley, D. Stauffer, J. Kertesz and H. Herrmann, Phys. Rev.
 * Lett. 59, 1987): it heals, stays or spreads.
 * @param first,second first[t][i]: state of agent i at tick t, the same shape in both
 */
export function damageBetween(first: readonly ArrayLike<number>[], second: readonly ArrayLike<number>[]): Damage {
  const share = new Float64Array(first.length)
  const distance = new Float64Array(first.length)
  first.forEach((states, t) => {
    const others = second[t]
    let [differing, squares] = [0, 0]
    for (let i = 0; i < states.length; i++) {
      if (states[i] !== others[i]) differing++
      squares += (states[i] - others[i]) ** 2
    }
    share[t] = differing / states.length
    distance[t] = Math.sqrt(squares / states.length)
  })
  return { share, distance }
}
