import type { Text } from '../../experiments/spec/text.ts'
import { observables } from '../../model/index.ts'
import type { Moment, Reply, Request } from './protocol.ts'
import type { RunSpec } from './run-spec.ts'
import { seriesOf } from './series-of.ts'
// oxlint-disable-next-line import/default -- the build makes a class of the worker
import EngineWorker from './worker.ts?worker'

const width = observables.length

/** A run as a page sees it: it grows while a worker makes it. */
export interface Run {
  readonly spec: RunSpec
  status: 'running' | 'done' | 'stopped'
  /** Last quarter that is there; -1 before the first row. */
  tick: number
  /** Row-major, a column for each observable. */
  readonly rows: Float64Array
  stateHash?: string
  message?: Text
  /** Figures of one observable, up to `tick`. */
  series: (name: string) => Float64Array
  /** Goes on to a quarter, if it was started to stop before its end. */
  step: (until: number) => void
  hold: () => void
  /** The economy at the end of a quarter that is there. */
  moment: (tick: number) => Promise<Moment>
  /** Forgets the run; it tells nothing more. */
  drop: () => void
}

/** What charts and outcomes read of a run, wherever it is made. */
export type Path = Pick<Run, 'status' | 'tick' | 'series' | 'message'>

/** Told each time a run has grown or ended. */
export type Listener = (run: Run) => void

const noWorker: Text = {
  en: 'This browser could not start the model in a worker: reload the page, or open it in a newer browser.',
  zh: '此浏览器无法在后台线程中启动模型：请刷新页面，或改用较新的浏览器。',
}

interface Slot {
  worker: Worker
  busy?: number
}

/** Runs economies in workers. One worker serves what one watches, the others what may wait its turn. */
export interface Engine {
  /** Starts at once. Several can be watched; they share a worker. */
  watch: (spec: RunSpec, listener: Listener, until?: number) => Run
  /** Starts when a worker is free, the lower number among replicates first, then in the order of asking. */
  queue: (spec: RunSpec, listener: Listener) => Run
  close: () => void
}

/** @param workers how many for runs that may wait; by default one less than the machine has cores, at least one */
export function openEngine(workers = Math.max(1, Math.min(7, (navigator.hardwareConcurrency || 2) - 1))): Engine {
  const entries = new Map<number, { run: Run; listener: Listener; asks: Map<number, (moment: Moment) => void> }>()
  const waiting: { number: number; spec: RunSpec }[] = []
  let numbers = 0
  let asks = 0

  const spawn = (): Slot => {
    const slot: Slot = { worker: new EngineWorker() }
    slot.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => take(slot, data))
    slot.worker.addEventListener('error', () => refuse(slot))
    return slot
  }
  const front = spawn()
  const back: Slot[] = []

  function take(slot: Slot, reply: Reply): void {
    const entry = entries.get(reply.run)
    if (slot.busy === reply.run && (reply.kind === 'done' || reply.kind === 'stopped')) free(slot)
    if (!entry) return
    const { run, listener } = entry
    if (reply.kind === 'moment') {
      entry.asks.get(reply.ask)?.(reply.moment)
      entry.asks.delete(reply.ask)
      return
    }
    if (reply.kind === 'rows') {
      run.rows.set(reply.rows, reply.from * width)
      run.tick = reply.from + reply.rows.length / width - 1
    } else if (reply.kind === 'done') {
      run.status = 'done'
      run.stateHash = reply.stateHash
    } else {
      run.status = 'stopped'
      run.message = reply.message
    }
    listener(run)
  }

  /** A worker that could not be loaded answers nothing: all that waits for it would wait for ever. */
  function refuse(slot: Slot): void {
    for (const [number, { run, listener }] of entries) {
      if (run.status !== 'running' || (slot !== front && slot.busy !== number)) continue
      run.status = 'stopped'
      run.message = noWorker
      listener(run)
    }
  }

  function free(slot: Slot): void {
    slot.busy = undefined
    const next = waiting.shift()
    if (!next) return
    slot.busy = next.number
    tell(slot, { kind: 'start', run: next.number, spec: next.spec, until: next.spec.ticks })
  }

  const tell = (slot: Slot, request: Request) => slot.worker.postMessage(request)

  function enter(spec: RunSpec, listener: Listener, slotOf: (number: number) => Slot | undefined): [Run, number] {
    const number = ++numbers
    const send = (request: Request) => {
      const slot = slotOf(number)
      if (slot) tell(slot, request)
    }
    const run: Run = {
      spec,
      status: 'running',
      tick: -1,
      rows: new Float64Array((spec.ticks + 1) * width),
      series: (name) => seriesOf(run, name),
      step: (until) => send({ kind: 'step', run: number, until }),
      hold: () => send({ kind: 'hold', run: number }),
      moment: (tick) =>
        new Promise((resolve) => {
          entries.get(number)?.asks.set(++asks, resolve)
          send({ kind: 'history', run: number, tick, ask: asks })
        }),
      drop: () => {
        const slot = slotOf(number)
        send({ kind: 'drop', run: number })
        entries.delete(number)
        const place = waiting.findIndex((one) => one.number === number)
        if (place >= 0) waiting.splice(place, 1)
        if (slot && slot.busy === number) free(slot)
      },
    }
    entries.set(number, { run, listener, asks: new Map() })
    return [run, number]
  }

  return {
    watch(spec, listener, until = spec.ticks) {
      const [run, number] = enter(spec, listener, () => front)
      tell(front, { kind: 'start', run: number, spec, until })
      return run
    },
    queue(spec, listener) {
      const [run, number] = enter(spec, listener, (which) => back.find(({ busy }) => busy === which))
      if (back.length < workers) back.push(spawn())
      // Runs of two scenarios that are compared take turns, so that pairs are there soon.
      const place = waiting.findIndex((one) => one.spec.replicate > spec.replicate)
      waiting.splice(place < 0 ? waiting.length : place, 0, { number, spec })
      const idle = back.find(({ busy }) => busy === undefined)
      if (idle) free(idle)
      return run
    },
    close: () => [front, ...back].forEach(({ worker }) => worker.terminate()),
  }
}
