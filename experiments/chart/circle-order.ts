/**
 * Order of nodes around a circle in which few of the straight lines between linked ones cross: pairs of nodes are
 * swapped as long as that helps, from the order given. The same links give the same order.
 * @param links pairs of numbers of nodes; links of a node to itself cross nothing
 * @returns numbers of the nodes around the circle
 */
export function circleOrder(count: number, links: readonly (readonly [number, number])[]): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  const lines = links.filter(([from, to]) => from !== to)
  let least = badness(order, lines)
  for (let improved = true; improved; ) {
    improved = false
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        swap(order, i, j)
        const now = badness(order, lines)
        if (now < least) {
          least = now
          improved = true
        } else swap(order, i, j)
      }
    }
  }
  return order
}

function swap(order: number[], i: number, j: number): void {
  ;[order[i], order[j]] = [order[j], order[i]]
}

/** Crossings, and among equals the shorter way around. */
function badness(order: readonly number[], lines: readonly (readonly [number, number])[]): number {
  const place = new Int32Array(order.length)
  order.forEach((node, i) => (place[node] = i))
  const chords = lines.map(([from, to]) => {
    const [a, b] = [place[from], place[to]]
    return a < b ? [a, b] : [b, a]
  })
  let crossings = 0
  let way = 0
  chords.forEach(([a, b], i) => {
    way += Math.min(b - a, order.length - b + a)
    for (let k = i + 1; k < chords.length; k++) {
      const [c, d] = chords[k]
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) crossings++
    }
  })
  return crossings + way / (order.length * (lines.length + 1))
}
