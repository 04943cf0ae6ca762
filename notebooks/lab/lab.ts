import { type Language } from '../../experiments/spec/text.ts'
import { openEngine, type Engine } from '../engine/engine.ts'
import { playhead, type Playhead } from '../parts/playhead.ts'
import type { Setting } from './scenario.ts'
import { openSimulation, type Simulation } from './simulation.ts'

/** What a part of the page is told. */
export interface Watcher {
  /** The setting was changed. */
  setting?: () => void
  /** Runs have grown or ended; at most once a frame. */
  data?: () => void
  /** One looks at another quarter; at most once a frame. */
  head?: (tick: number) => void
}

/** The lab behind the page: what is set, what runs, and where one looks. Parts of the page watch it and change it. */
export interface Lab {
  language: Language
  setting: Setting
  /** How many runs show chance; 0 for none. */
  replicates: number
  engine: Engine
  simulation: Simulation
  head: Playhead
  /** Panel below the charts that is open. */
  panel?: string
  /** Puts a setting in force and runs it. */
  change: (setting: Setting) => void
  /** The same while one drags: a rough answer at once. */
  drag: (setting: Setting) => void
  watch: (watcher: Watcher) => void
  /** Tells all watchers how things stand. */
  refresh: () => void
  /** Forgets all watchers, before the page is built anew. */
  unwatch: () => void
}

export function openLab(setting: Setting, language: Language): Lab {
  let watchers: Watcher[] = []
  let frame = 0
  const engine = openEngine()
  const tellData = () => {
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0
        for (const { data } of watchers) data?.()
      })
    }
  }
  const simulation = openSimulation(engine, tellData)
  const lab: Lab = {
    language,
    setting,
    replicates: 12,
    engine,
    simulation,
    head: playhead(
      setting.ticks,
      () => lab.setting.ticks,
      () => simulation.sides.run?.main.tick ?? 0,
      (tick) => {
        for (const { head } of watchers) head?.(tick)
      },
    ),
    change(next) {
      const atEnd = lab.head.tick >= lab.setting.ticks
      lab.setting = next
      if (atEnd || lab.head.tick > next.ticks) lab.head.seek(next.ticks)
      simulation.start(next, lab.replicates)
      for (const { setting } of watchers) setting?.()
    },
    drag(next) {
      lab.setting = next
      simulation.drag(next)
    },
    watch: (watcher) => watchers.push(watcher),
    refresh: () => {
      for (const { data, head } of watchers) {
        data?.()
        head?.(lab.head.tick)
      }
    },
    unwatch: () => (watchers = []),
  }
  return lab
}
