import { normalQuantile } from '../../../model/math.ts'

/** Standard normal quantiles at the middles of 65,536 equal cells: half a word of random bits picks one. */
export const normalTable = Float64Array.from({ length: 65_536 }, (_, cell) => normalQuantile((cell + 0.5) / 65_536))
