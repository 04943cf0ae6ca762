import type { PlacedComplaint } from './spec-error.ts'

/** Faults in the order of the file, one for each place: one slip often breaks two rules, and one message mends it. */
export function inOrderOfFile<T extends PlacedComplaint>(errors: readonly T[]): T[] {
  const places = new Map<string, T>()
  for (const error of errors) {
    const place = `${error.line}:${error.column}:${error.offender}`
    if (!places.has(place)) places.set(place, error)
  }
  return [...places.values()].toSorted((a, b) => a.line - b.line || a.column - b.column)
}
