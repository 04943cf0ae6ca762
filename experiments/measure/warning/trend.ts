import { kendallTau } from '../expect/kendall-tau.ts'

/** Kendall's tau-b of a figure with time: 1 where it always rises. Windows without a value are left out. */
export function trend(values: ArrayLike<number>): number {
  const finite = Array.from(values).filter(Number.isFinite)
  return kendallTau([...finite.keys()], finite)
}
