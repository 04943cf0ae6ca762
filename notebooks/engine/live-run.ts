import {
  accountsTolerance,
  type Economy,
  observables,
  observe,
  type Observer,
  openObserver,
  reasonToStop,
  stateHash,
  step,
} from '../../model/index.ts'
import type { Reply } from './protocol.ts'
import { openRun, type RunSpec } from './run-spec.ts'

/** Quarters between two states that are kept, so that an earlier one is reached in a few steps. */
const keepEvery = 10

const width = observables.length

/** A run in a worker: it goes on in slices, between which the worker listens. */
export interface LiveRun {
  spec: RunSpec
  /** Quarter up to which it is to go. */
  until: number
  held: boolean
  economy?: Economy
  observer?: Observer
  /** States that are kept, by quarter. */
  kept: Map<number, Economy>
  ended: boolean
}

export const liveRun = (spec: RunSpec, until: number): LiveRun => ({
  spec,
  until,
  held: false,
  kept: new Map(),
  ended: false,
})

/**
 * Makes quarters of a run for about `milliseconds`, at least one.
 * @param run its number, which the replies bear
 * @param clock milliseconds that have passed since any moment
 * @returns what there is to tell
 */
export function advance(live: LiveRun, run: number, milliseconds: number, clock: () => number): Reply[] {
  const begun = clock()
  const economy = live.economy ?? opened(live)
  if ('status' in economy) {
    live.ended = true
    return [{ kind: 'stopped', run, tick: 0, reason: economy.kind, message: economy.message }]
  }
  const rows: number[] = []
  const row = new Float64Array(width)
  const from = live.observer ? economy.tick + 1 : 0
  const tell = (): Reply[] => (rows.length > 0 ? [{ kind: 'rows', run, from, rows: Float64Array.from(rows) }] : [])
  if (!live.observer) {
    live.observer = openObserver(economy)
    observe(live.observer, economy, row)
    rows.push(...row)
  }
  while (economy.tick < live.until && clock() - begun < milliseconds) {
    if (economy.tick % keepEvery === 0) live.kept.set(economy.tick, structuredClone(economy))
    const stop = reasonToStop(economy, step(economy), accountsTolerance)
    if (stop) {
      live.ended = true
      return [...tell(), { kind: 'stopped', run, tick: economy.tick, reason: stop.kind, message: stop.message }]
    }
    observe(live.observer, economy, row)
    rows.push(...row)
  }
  if (economy.tick < live.spec.ticks) return tell()
  live.ended = true
  return [...tell(), { kind: 'done', run, stateHash: stateHash(economy) }]
}

function opened(live: LiveRun) {
  const economy = openRun(live.spec)
  if (!('status' in economy)) live.economy = economy
  return economy
}

/** The economy as it stood at the end of a quarter, made again from the last state kept before it. */
export function economyAt(live: LiveRun, tick: number): Economy | undefined {
  if (live.economy?.tick === tick) return live.economy
  const before = [...live.kept.keys()].filter((kept) => kept <= tick)
  const kept = live.kept.get(Math.max(...before))
  if (!kept) return undefined
  const economy = structuredClone(kept)
  while (economy.tick < tick) step(economy)
  return economy
}
