import { elementaryCycles } from './loops/elementary-cycles.ts'
import type { CausalLink } from './causal-map.ts'

/** A closed path through a causal map. */
export interface CausalLoop<Link extends Arrow = CausalLink> {
  links: Link[]
  /** Product of the signs of its links: 1 reinforces, -1 balances. */
  sign: 1 | -1
  /** Channels that carry it, each once: holding any of them opens it. */
  channels: NonNullable<Link['channel']>[]
}

type Arrow = Pick<CausalLink, 'cause' | 'effect' | 'sign' | 'channel'>

/** All loops of a causal map that pass no observable twice, in the order of the map; see `elementaryCycles`. */
export function causalLoops<Link extends Arrow>(map: readonly Link[]): CausalLoop<Link>[] {
  const nodes = [...new Set(map.flatMap(({ cause, effect }) => [cause, effect]))]
  const numbers = new Map(nodes.map((name, number) => [name, number]))
  const successors = nodes.map((name) =>
    map.filter(({ cause }) => cause === name).map(({ effect }) => numbers.get(effect) as number),
  )
  return elementaryCycles(successors).map((cycle) => {
    const links = cycle.map((node, i) => {
      const [cause, effect] = [nodes[node], nodes[cycle[(i + 1) % cycle.length]]]
      return map.find((each) => each.cause === cause && each.effect === effect) as Link
    })
    const negative = links.filter(({ sign }) => sign < 0).length
    const channels = [...new Set(links.flatMap(({ channel }) => (channel ? [channel] : [])))]
    return { links, sign: negative % 2 === 0 ? 1 : -1, channels }
  })
}

/** Loops that holding these channels opens, and those that go on. */
export function loopsThrough<Loop extends Pick<CausalLoop, 'channels'>>(
  loops: readonly Loop[],
  held: readonly string[],
): { opened: Loop[]; alive: Loop[] } {
  const opened = loops.filter(({ channels }) => channels.some((channel) => held.includes(channel)))
  return { opened, alive: loops.filter((loop) => !opened.includes(loop)) }
}
