/** A node of a flow chart: what flows through it and the least height that its label asks for. */
export interface Node {
  amount: number
  /** Pixels. */
  label: number
}

/** Free between neighbours. Pixels. */
const gap = 4

/** Pixels for a unit of flow with which every column of nodes has room. */
export function flowScale(columns: readonly (readonly Node[])[], height: number): number {
  const needed = (scale: number) =>
    Math.max(
      ...columns.map((nodes) => nodes.reduce((sum, node) => sum + Math.max(scale * node.amount, node.label) + gap, 0)),
    )
  const most = Math.max(...columns.flat().map(({ amount }) => amount))
  let [low, high] = [0, height / most]
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (needed(middle) > height) high = middle
    else low = middle
  }
  return low
}

/** Tops of the bars of one column, which is spread over the whole height. Pixels. */
export function stackNodes(nodes: readonly Node[], scale: number, height: number): number[] {
  const taken = nodes.map(({ amount, label }) => Math.max(scale * amount, label))
  const free = (height - taken.reduce((sum, each) => sum + each, 0)) / nodes.length
  let top = 0
  return nodes.map(({ amount }, i) => {
    const bar = top + (taken[i] + free - scale * amount) / 2
    top += taken[i] + free
    return bar
  })
}
