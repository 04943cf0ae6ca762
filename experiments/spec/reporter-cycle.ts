import type { Reporter } from './reporter.ts'

/** The way on which the reporter `from`, by reading `first`, comes back to itself: `[a, b, a]`; undefined if it does not. */
export function cycleFrom(from: string, first: string, reporters: readonly Reporter[]): string[] | undefined {
  const reads = new Map(reporters.map((reporter) => [reporter.name, reporter.reads]))
  const came = new Map<string, string>([[first, from]])
  const queue = [first]
  for (const name of queue) {
    if (name === from) {
      const way = [from]
      do way.unshift(came.get(way[0]) as string)
      while (way[0] !== from)
      return way
    }
    for (const next of reads.get(name) ?? []) {
      if (came.has(next) || !reads.has(next)) continue
      came.set(next, name)
      queue.push(next)
    }
  }
  return undefined
}
