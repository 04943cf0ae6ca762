/** A place where the next point could go. */
export interface Candidate {
  position: number[]
  /** The outcome to be expected there, between those around it. */
  value: number
  /** Length of the gap that it halves, as a share of the range. */
  size: number
  /** How much of the outcome's change, or of empty space, lies around it. */
  loss: number
}
