import type { Extent } from './plan.ts'
import type { MadeRun } from './run-plan.ts'
import { type Setting, settings } from './settings.ts'
import { type PastsSummary, summarisePasts } from './summarise-pasts.ts'
import { type SettingSummary, summariseSweeps } from './summarise-sweeps.ts'
import { twoPasts } from './two-pasts.ts'
import {
  type LoopReading,
  type PastsReading,
  readLoop,
  readPasts,
  readSize,
  type SizeReading,
  type Verdict,
  verdictOf,
} from './verdict.ts'

export interface SettingVerdict {
  setting: Setting
  /** Seeds in which half of the firms adopt on the slowest way down. */
  crossed: number
  loop: LoopReading
  size: SizeReading
  pasts: PastsReading
  verdict: Verdict
}

export interface TransitionSummary {
  settings: SettingSummary[]
  pasts: (PastsSummary & { reading: PastsReading })[]
  verdicts: SettingVerdict[]
}

/** All figures of the transition and the verdict on each setting, which is read against the field that is led. */
export function summarise(runs: readonly MadeRun[], extent: Extent): TransitionSummary {
  const sweeps = settings.map((setting) => summariseSweeps(runs, setting, extent))
  const pasts = twoPasts.map((pair) => {
    const summary = summarisePasts(runs, pair, extent)
    return { ...summary, reading: readPasts(summary) }
  })
  const verdicts = sweeps.map(({ setting, field }) => {
    const crossed = field.halfAt.n
    const loop = readLoop(field.slowLoop, crossed)
    const size = readSize(field.slopeGrowth)
    const same = pasts.find(({ pair }) => pair.test === 'histories' && pair.setting.key === setting.key)
    const reading = same?.reading ?? 'open'
    return { setting, crossed, loop, size, pasts: reading, verdict: verdictOf(loop, size, reading, crossed) }
  })
  return { settings: sweeps, pasts, verdicts }
}
