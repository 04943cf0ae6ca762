/** A kernel that calls one function `calls` times and returns something that depends on all results. */
export interface Contest {
  name: string
  calls: number
  ours: () => number
  /** The same work by the engine's own function, where it has one. */
  engines?: () => number
}

export interface Comparison {
  name: string
  /** Median time of one call, nanoseconds. */
  nanoseconds: number
  /** Median over rounds of our time to the engine's in the same round; null where the engine has no such function. */
  ratio: number | null
}

const rounds = 60
/** Repetitions of a kernel in a round: some milliseconds, far above the clock's grain. */
const repetitions = 20

/** Times all contests in turn, round by round, so that a machine busy with something else slows both sides. */
export function compare(contests: Contest[]): Comparison[] {
  const ours = contests.map((): number[] => [])
  const ratios = contests.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    contests.forEach((contest, i) => {
      const time = timeOf(contest.ours, contest.calls)
      ours[i].push(time)
      if (contest.engines) ratios[i].push(time / timeOf(contest.engines, contest.calls))
    })
  }
  return contests.map(({ name }, i) => ({
    name,
    nanoseconds: median(ours[i]),
    ratio: ratios[i].length > 0 ? median(ratios[i]) : null,
  }))
}

/** What the kernels return goes here, so that no engine may skip them. */
let sink = 0

function timeOf(kernel: () => number, calls: number): number {
  const start = performance.now()
  for (let i = 0; i < repetitions; i++) sink += kernel()
  return ((performance.now() - start) * 1e6) / (repetitions * calls)
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
