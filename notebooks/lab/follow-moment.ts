import type { Moment } from '../engine/protocol.ts'
import type { Run } from '../engine/engine.ts'
import type { Lab } from './lab.ts'

/** Milliseconds for which one looks at a quarter before it is asked for. */
const patience = 120

/**
 * Shows how the economy stood in the quarter one looks at, as soon as the head rests there.
 * @param shown whether anybody sees it
 * @returns looks again, for when it comes into sight
 */
export function followMoment(lab: Lab, shown: () => boolean, show: (moment: Moment) => void): () => void {
  let timer = 0
  let last: { run: Run; tick: number } | undefined
  const look = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), patience)
  }
  async function ask(): Promise<void> {
    const run = lab.simulation.sides.run?.main
    if (!run || lab.head.playing || lab.simulation.draft || !shown()) return
    const tick = Math.min(Math.round(lab.head.tick), run.tick)
    if (run.status === 'running' || tick < 0 || (last?.run === run && last.tick === tick)) return
    last = { run, tick }
    const moment = await run.moment(tick)
    if (last.run === run && last.tick === tick) show(moment)
  }
  lab.watch({ head: look, data: look })
  return look
}
