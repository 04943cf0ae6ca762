import type { Goal } from '../goal.ts'

/** Objectives turned so that less is better in all. */
export function asCosts(points: readonly (readonly number[])[], goals: readonly Goal[]): number[][] {
  return points.map((point) => point.map((value, m) => (goals[m] === 'max' ? -value : value)))
}
