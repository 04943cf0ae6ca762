import { livePlans } from './live/plans.ts'
import { fill } from '../../experiments/chart/fill.ts'
import type { Text } from '../../experiments/spec/text.ts'
import { type Drawn, draw } from './draw.ts'
import type { LiveResults } from './live/live-results.ts'
import { runPlan } from './live/run-plan.ts'
import type { FigureRequest } from './protocol.ts'
import { words } from './words.ts'

/** Tells how far a task has come: in words, and as a share where it is known. */
export type Tell = (text: Text, share?: number) => void

/** Makes the runs of a plan in the page, all variants of it, and draws them. */
export async function runAndDraw(plan: string, tell: Tell, signal: AbortSignal): Promise<Drawn> {
  const { default: plans } = await livePlans[plan]()
  const total = Object.values(plans).reduce((sum, { runs }) => sum + runs.length, 0)
  const results: Record<string, LiveResults> = {}
  const begun = performance.now()
  let before = 0
  tell(fill(words.runs, { done: 0, total }), 0)
  for (const [name, each] of Object.entries(plans)) {
    const told = (own: number) => {
      const done = before + own
      const left = Math.ceil(((performance.now() - begun) / 1000 / done) * (total - done))
      tell(fill(words.runsLeft, { done, total, left }), done / total)
    }
    const made = await runPlan(each, told, signal)
    if (!made) return { status: 'stopped' }
    results[name] = made
    before += each.runs.length
  }
  const request: FigureRequest = plan.startsWith('claims/')
    ? { kind: 'claim', results }
    : { kind: 'experiment', results: results.main }
  return drawAndTell(request, tell, signal)
}

/** Draws what there is, and tells figure by figure. */
export function drawAndTell(request: FigureRequest, tell: Tell, signal: AbortSignal): Promise<Drawn> {
  tell(words.reading)
  return draw(request, (done, total) => tell(fill(words.drawing, { done: done + 1, total }), done / total), signal)
}
