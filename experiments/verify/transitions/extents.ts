/**
 * How much is run. `swings` is the length of a run in square roots of its size: so long the slowest swing takes, but for a
 * factor.
 */
export interface Extent {
  /** For the verdicts and Binder's crossings: the same controls at every size. */
  sweep: { sizes: readonly number[]; replicates: number; swings: number }
  /** For the exponents: controls that close in on the critical point as the size grows. */
  scaling: {
    sizes: readonly number[]
    controls: number
    replicates: number
    swings: number
  }
  /** Within which the exponents are to be found. */
  tolerance: number
}

export const extents = {
  full: {
    // Intervals from ten replicates are too narrow: the crossing left its own by chance once; forty are cheap.
    sweep: { sizes: [64, 256, 1024], replicates: 40, swings: 400 },
    scaling: { sizes: [256, 1024, 4096], controls: 11, replicates: 20, swings: 160 },
    tolerance: 0.02,
  },
  quick: {
    sweep: { sizes: [32, 128, 512], replicates: 10, swings: 100 },
    scaling: { sizes: [64, 256, 1024], controls: 7, replicates: 8, swings: 80 },
    // Three standard errors, 0.025 each: what small sizes are off beyond chance is not allowed for, so it shows.
    tolerance: 0.08,
  },
} satisfies Record<string, Extent>

/** Coupling K = bJ around the critical point, for the sweep. */
export const couplings = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2]
/** Gains that lead firms without company from few adopters to many. */
export const gains = [-0.4, -0.2, 0, 0.2, 0.4]

/**
 * Ends of (K - 1) sqrt(N) for the exponents. Further above the critical point |m| falls behind its leading term
 * sqrt(3(K-1)), and 1/nu comes out too large by more than the tolerance; with nothing above it the critical value is
 * lost. Choices of this law (not of the firms' runs) within these ends gave 0.515 +- 0.0065 and -0.253 +- 0.0035.
 */
export const window = [-2, 0.4] as const

/** Part of a run before it counts. */
export const settleShare = 0.1
