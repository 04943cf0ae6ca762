/** A directed graph: for each node 0 ... n-1 the nodes it acts on, each named once. */
export type Successors = readonly (readonly number[])[]

/**
 * All elementary cycles: closed paths that pass no node twice, each once, from its smallest node on; a node that acts
 * on itself is a cycle of one. O((nodes + links)(cycles + 1)).
 * Source: D. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975).
 */
export function elementaryCycles(successors: Successors): number[][] {
  const cycles: number[][] = []
  for (let start = 0; start < successors.length; start++) {
    const within = componentOf(start, successors)
    if (within.size > 0) cyclesFrom(start, successors, within, cycles)
  }
  return cycles
}

/** Nodes from `start` on that lie on a closed path with it, among those not smaller; empty where there is none. */
function componentOf(start: number, successors: Successors): Set<number> {
  const predecessors: number[][] = successors.map(() => [])
  successors.forEach((targets, node) => targets.forEach((target) => predecessors[target].push(node)))
  const after = reached(start, successors)
  const before = reached(start, predecessors)
  return new Set([...after].filter((node) => before.has(node)))
}

function reached(start: number, next: Successors): Set<number> {
  const seen = new Set<number>()
  const waiting = [start]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const target of next[node]) {
      if (target < start || seen.has(target)) continue
      seen.add(target)
      waiting.push(target)
    }
  }
  return seen
}

/** Depth-first search with Johnson's blocking: a node that led nowhere is not tried again until what blocks it is free. */
function cyclesFrom(start: number, successors: Successors, within: Set<number>, cycles: number[][]): void {
  const path: number[] = []
  const blocked = new Set<number>()
  const waits = new Map<number, Set<number>>()
  const free = (node: number): void => {
    blocked.delete(node)
    const waiting = waits.get(node)
    waits.delete(node)
    for (const other of waiting ?? []) if (blocked.has(other)) free(other)
  }
  const visit = (node: number): boolean => {
    let found = false
    path.push(node)
    blocked.add(node)
    const targets = successors[node].filter((target) => within.has(target))
    for (const target of targets) {
      if (target === start) {
        cycles.push([...path])
        found = true
      } else if (!blocked.has(target) && visit(target)) found = true
    }
    if (found) free(node)
    else for (const target of targets) waits.set(target, (waits.get(target) ?? new Set()).add(node))
    path.pop()
    return found
  }
  visit(start)
}
