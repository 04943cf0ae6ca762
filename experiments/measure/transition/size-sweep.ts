/** One size of the system at several settings of the control. */
export interface SizeSweep<R> {
  /** Number of agents. */
  size: number
  /** Values of the control, rising. */
  controls: readonly number[]
  /** replicates[i] stands at controls[i]. */
  replicates: readonly (readonly R[])[]
}
