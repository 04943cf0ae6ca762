import { quarterStart } from '../../experiments/flows/region-flows.ts'
import { advance, economyAt, liveRun, type LiveRun } from './live-run.ts'
import { momentOf } from './moment.ts'
import type { Reply, Request } from './protocol.ts'

/** Milliseconds between two looks at what the page asks. */
const slice = 12

const runs = new Map<number, LiveRun>()
const moving = new Set<number>()

const post = (reply: Reply) =>
  reply.kind === 'rows' ? postMessage(reply, { transfer: [reply.rows.buffer] }) : postMessage(reply)

/** Lets messages in: a task of its own, without the delay that timers have. */
const channel = new MessageChannel()
const breath = () =>
  new Promise<void>((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true })
    channel.port2.postMessage(0)
  })
channel.port1.start()

async function move(run: number): Promise<void> {
  if (moving.has(run)) return
  moving.add(run)
  for (;;) {
    const live = runs.get(run)
    if (!live || live.ended || live.held || (live.economy && live.economy.tick >= live.until)) break
    try {
      for (const reply of advance(live, run, slice, () => performance.now())) post(reply)
    } catch (error) {
      live.ended = true
      const message = error instanceof Error ? error.message : String(error)
      post({ kind: 'stopped', run, tick: 0, reason: 'refused', message: { en: message, zh: message } })
    }
    await breath()
  }
  moving.delete(run)
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const live = runs.get(data.run)
  switch (data.kind) {
    case 'start':
      runs.set(data.run, liveRun(data.spec, data.until))
      void move(data.run)
      break
    case 'step':
      if (!live) break
      live.until = data.until
      live.held = false
      void move(data.run)
      break
    case 'hold':
      if (live) live.held = true
      break
    case 'drop':
      runs.delete(data.run)
      break
    case 'history': {
      const before = live && data.tick > 0 ? economyAt(live, data.tick - 1) : undefined
      const start = before && quarterStart(before)
      const economy = live && economyAt(live, data.tick)
      if (economy) post({ kind: 'moment', run: data.run, ask: data.ask, moment: momentOf(economy, start) })
      break
    }
    default:
      data satisfies never
  }
})
