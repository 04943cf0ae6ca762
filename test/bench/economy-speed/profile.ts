import { Session, type Profiler } from 'node:inspector'

/** Parts of the time, the largest first. */
export type Shares = Record<string, number>

/** Microseconds between samples. */
const interval = 500
/** A longer time before a sample was spent in the queue for a processor, not in the rule. */
const longest = 3 * interval

/**
 * Samples the stack while `work` calls `step`, and attributes each sample within it to the rule that `step` called:
 * the rule's own time and that of all it calls. What is in no rule is `step` itself.
 */
export function profile(work: () => void): Shares {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval })
  session.post('Profiler.start')
  work()
  let recorded: Profiler.Profile | undefined
  // In the same thread the answer comes before the call returns.
  session.post('Profiler.stop', (_, answer) => (recorded = answer.profile))
  session.disconnect()
  return recorded ? sharesOf(recorded) : {}
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Shares {
  const ruleOf = rulesOf(nodes)
  const spent = new Map<string, number>()
  samples.forEach((id, i) => {
    const rule = ruleOf.get(id)
    if (rule !== undefined) spent.set(rule, (spent.get(rule) ?? 0) + Math.min(timeDeltas[i], longest))
  })
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0)
  const sorted = [...spent].toSorted((a, b) => b[1] - a[1])
  return Object.fromEntries(sorted.map(([rule, time]) => [rule, time / all]))
}

/** For each node at or below `step`, the rule it belongs to. */
function rulesOf(nodes: Profiler.ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Map<number, string>()
  const visit = (id: number, rule: string | undefined): void => {
    const node = byId.get(id)
    if (!node) return
    if (rule !== undefined) found.set(id, rule)
    const { functionName, url } = node.callFrame
    const isStep = functionName === 'step' && url.endsWith('model/economy.ts')
    if (isStep) found.set(id, 'step')
    for (const child of node.children ?? []) {
      const name = byId.get(child)?.callFrame.functionName ?? ''
      visit(child, isStep ? name : rule)
    }
  }
  visit(nodes[0].id, undefined)
  return found
}
