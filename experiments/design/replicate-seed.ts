import { draw } from '../../model/random.ts'

/** A stream of the model's keyed draws that no rule of the economy uses. */
const seedsOfReplicates = 0xffff_ffff

/**
 * The seed of a replicate, an unsigned 32-bit integer. It depends on the experiment's seed and the replicate's number,
 * never on worker or order. Start and odd stride are drawn, so no two replicates of an experiment share a seed.
 */
export function replicateSeed(experimentSeed: number, replicate: number): number {
  const start = draw(experimentSeed, seedsOfReplicates, 0, 0)
  const stride = draw(experimentSeed, seedsOfReplicates, 1, 0) | 1
  return (start + Math.imul(stride, replicate)) >>> 0
}
