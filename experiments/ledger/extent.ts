/** How much is run for each claim. */
export interface Extent {
  /** Most replicates of the claim's own runs and of those with the mechanism changed. */
  replicates: number
  /** Most firms. */
  firms: number
  /** Draws of the other parameters, and replicates of each. */
  draws: number
  drawReplicates: number
  /** Whether a report with figures is drawn of each claim's own runs. */
  figures: boolean
}

export const extents = {
  full: {
    replicates: Number.POSITIVE_INFINITY,
    firms: Number.POSITIVE_INFINITY,
    draws: 20,
    drawReplicates: 5,
    figures: true,
  },
  // Five replicates are the fewest that have an interval.
  quick: { replicates: 5, firms: 40, draws: 2, drawReplicates: 1, figures: false },
} satisfies Record<string, Extent>
