import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { damageBetween } from '../../../measure/chaos/damage.ts'
import { type DamageSpreading, damageSpreading } from '../../../measure/chaos/damage-spreading.ts'
import { twinExponent } from '../../../measure/chaos/twin-exponent.ts'
import { meanOf } from '../../../measure/mean-of.ts'
import { groupBy } from '../../group-by.ts'
import { chooseOutcomes, chooseTrigger } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { kitWords } from '../kit-words.ts'
import { pairsOf } from '../pairs.ts'
import { scaledStates, strangersApart } from './scaled-states.ts'
import { chaosSections } from './sections.ts'
import { chaosWords as words } from './words.ts'

export type ChaosVerdict = 'spreads' | 'heals' | 'undecided'

/** What became of twins that began one change apart. */
export interface TwinFigures {
  /** Value of the trigger in the changed runs. */
  change: number
  pairs: number
  /** First and last tick over which growth is measured. */
  window: [number, number]
  /** Growth of the distance, nats a tick. */
  exponent: BootstrapInterval
  /** Share of reporters that differ, or of agents where each has a column. */
  damage: DamageSpreading
  /** Mean distance at the end, in that of runs of different seeds; NaN where there is one seed. */
  toStrangers: number
  /** Mean distance tick by tick, in standard deviations. */
  ticks: number[]
  distance: number[]
  verdict: ChaosVerdict
}

export interface ChaosAnswer {
  trigger: string
  outcomes: string[]
  twins: TwinFigures[]
}

const mostOutcomes = 6
/** Growth is measured as long as twins are nearer than this part of the distance of strangers. */
const wide = 0.1

/** Do twins that began one change apart, on the same random numbers, part or come together? */
export const chaosKit: Kit = async (table, options) => {
  const chosen = chooseOutcomes('chaos', table, options, mostOutcomes)
  if (chosen.status === 'error') return chosen
  if (!chosen.names.every((name) => table.overTime.includes(name))) return refusal('chaos', kitWords.needsTicks)
  const trigger = chooseTrigger('chaos', table, options, words.needsTwins)
  if (trigger.status === 'error') return trigger
  const runs = await table.read(chosen.names)
  const pairs = pairsOf(runs, trigger.name, options.baseline ?? table.levels.get(trigger.name)?.[0] ?? 0)
  if (pairs.length === 0) return refusal('chaos', kitWords.noPairs(trigger.name))
  const statesOf = scaledStates(
    pairs.map(({ baseline }) => baseline),
    chosen.names,
  )
  const answer: ChaosAnswer = {
    trigger: trigger.name,
    outcomes: chosen.names,
    twins: [...groupBy(pairs, ({ value }) => value)].map(([change, own]): TwinFigures => {
      const damages = own.map(({ changed, baseline }) => damageBetween(statesOf(baseline), statesOf(changed)))
      const distances = damages.map(({ distance }) => distance)
      const strangers = strangersApart(own.map(({ baseline }) => statesOf(baseline)))
      const { ticks } = own[0].changed
      const mean = Array.from(ticks, (_, t) => meanOf(distances.map((series) => series[t])))
      const first = Math.max(
        0,
        options.from === undefined ? mean.findIndex((value) => value > 0) : ticks.indexOf(options.from),
      )
      const apart = mean.findIndex((value, t) => t > first && value > wide * strangers[t])
      const last = apart < 0 ? mean.length - 1 : Math.max(first + 1, apart - 1)
      const exponent = twinExponent(distances, [first, last], { seed: table.seed })
      return {
        change,
        pairs: own.length,
        window: [ticks[first], ticks[last]],
        exponent,
        damage: damageSpreading(
          damages.map(({ share }) => share),
          { seed: table.seed },
        ),
        toStrangers: mean[mean.length - 1] / strangers[mean.length - 1],
        ticks: [...ticks],
        distance: mean,
        verdict: verdictOf(exponent, mean[mean.length - 1]),
      }
    }),
  }
  return { status: 'ok', kit: 'chaos', sections: chaosSections(answer), figures: answer }
}

/** Twins that are one again have healed, though their log distance has no slope. */
function verdictOf({ low, high }: BootstrapInterval, atEnd: number): ChaosVerdict {
  if (atEnd === 0 || high < 0) return 'heals'
  return low > 0 ? 'spreads' : 'undecided'
}
