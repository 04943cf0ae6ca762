// All firms choose at once: the law of M = N m is then C(N,k) (2 cosh(K M/N))^N (W. Little, Math. Biosci. 19, 1974). Near
// K = 1 it is that of a Curie-Weiss model of 2N spins, with the same critical point and exponents.

/** Log of the weight that a coupling gives each number of adopters, by which histograms are reweighted. */
export function choiceWeight(firms: number, coupling: number): Float64Array {
  return Float64Array.from({ length: firms + 1 }, (_, adopters) => {
    const pull = Math.abs(coupling * ((2 * adopters) / firms - 1))
    return firms * (pull + Math.log1p(Math.exp(-2 * pull)))
  })
}

/** Binder's cumulant of that law, by counting all states. */
export function exactCumulant(firms: number, coupling: number): number {
  const weight = choiceWeight(firms, coupling)
  let logChoose = 0
  const logs = weight.map((log, adopters) => {
    const own = log + logChoose
    logChoose += Math.log((firms - adopters) / (adopters + 1))
    return own
  })
  const highest = Math.max(...logs)
  let [sum, second, fourth] = [0, 0, 0]
  for (let adopters = 0; adopters <= firms; adopters++) {
    const m = (2 * adopters) / firms - 1
    const p = Math.exp(logs[adopters] - highest)
    sum += p
    second += p * m * m
    fourth += p * m ** 4
  }
  return 1 - (fourth * sum) / (3 * second * second)
}
