// Adoption and production written a second time, from the equations of the ODD (7.5, 7.7) alone, as plainly as they stand
// there and without a line of the model: powers for logarithms, a search for first-order conditions.

export interface Machines {
  /** a, m, scale of M = scale [a (QC)^m + (1 - a) D^m]^(1/m). */
  weight: number
  substitution: number
  scale: number
  algorithm: number
  data: number
}

export function machinesFrom(compute: number, { weight, substitution: m, scale, algorithm, data }: Machines): number {
  if (compute === 0) return 0
  return scale * (weight * (algorithm * compute) ** m + (1 - weight) * data ** m) ** (1 / m)
}

/** N = [phi^(1-r) M^r + (1-phi)^(1-r) L^r]^(1/r). */
export const tasksFrom = (machines: number, labour: number, phi: number, r: number): number =>
  (phi ** (1 - r) * machines ** r + (1 - phi) ** (1 - r) * labour ** r) ** (1 / r)

/** Labour that is left to do where machines do what they can: they take a share of the tasks no larger than `possible`. */
function labourLeft(tasks: number, machines: number, possible: number, r: number): number {
  // With the share free, each task gets the same input: M = phi N and L = N - M.
  if (machines <= possible * tasks) return tasks - machines
  const left = tasks ** r - possible ** (1 - r) * machines ** r
  return (left / (1 - possible) ** (1 - r)) ** (1 / r)
}

/** Least cost of `tasks`, found by looking: cost falls and rises once in compute. */
export function cheapest(
  tasks: number,
  possible: number,
  prices: { compute: number; labour: number },
  machines: Machines,
  r: number,
): { cost: number; machines: number } {
  const at = (compute: number): { cost: number; machines: number } => {
    const made = machinesFrom(compute, machines)
    const labour = labourLeft(tasks, made, possible, r)
    // Beyond what the tasks take machines are idle.
    const cost = prices.compute * compute + prices.labour * (labour > 0 ? labour : 0)
    return { cost: Number.isNaN(cost) ? prices.compute * compute : cost, machines: made }
  }
  let [low, high] = [-60, 60]
  const golden = (Math.sqrt(5) - 1) / 2
  while (high - low > 1e-10) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (at(Math.exp(left)).cost <= at(Math.exp(right)).cost) high = right
    else low = left
  }
  const best = at(Math.exp((low + high) / 2))
  return best.cost < at(0).cost ? best : at(0)
}

/** Y = A [p K^o + (1 - p) N^o]^(1/o) with K = min(capital, ratio N). */
export function outputOf(
  { efficiency, weight, exponent: o }: { efficiency: number; weight: number; exponent: number },
  capital: number,
  ratio: number,
  tasks: number,
): number {
  const used = Math.min(capital, ratio * tasks)
  return efficiency * (weight * used ** o + (1 - weight) * tasks ** o) ** (1 / o)
}

/** P = 1 / (1 + e^(-2b [h + J (2n - 1)])). */
export const chanceToAdopt = (b: number, h: number, j: number, n: number): number =>
  1 / (1 + Math.exp(-2 * b * (h + j * (2 * n - 1))))

/** Efficient labour of a staff by class, where a higher class does lower work fully and a lower one counts `part`. */
export function labourOf([routine, cognitive, creative]: number[], share: number[], part: number): number {
  const all = routine + cognitive + creative
  const short = Math.max(0, share[2] * all - creative, (share[1] + share[2]) * all - cognitive - creative)
  return all - (1 - part) * short
}
