import { dominates } from '../../design/pareto/dominates.ts'

/** Numbers of the points that no other dominates; less is better in all objectives. Points alike are all kept. */
export function nondominated(costs: readonly (readonly number[])[]): number[] {
  return costs.flatMap((point, i) => (costs.some((other) => dominates(other, point)) ? [] : [i]))
}
