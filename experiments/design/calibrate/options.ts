import type { Target } from '../../spec/design.ts'

export interface CalibrateOptions {
  /** Figures to be met; errors are above 0. */
  targets: readonly Target[]
  waves: number
  /** Settings run in each wave; ten for each factor is the usual rule (Loeppky, Sacks and Welch, 2009). */
  points: number
  method: 'abc' | 'moments'
}
