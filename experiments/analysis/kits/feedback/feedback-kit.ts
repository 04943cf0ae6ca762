import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import { growthInterval } from '../../../measure/feedback/growth-rate.ts'
import { impulseResponse } from '../../../measure/feedback/impulse-response.ts'
import { pairedResponses, responseSize } from '../../../measure/feedback/paired-responses.ts'
import { heldChannel, isHoldFactor } from '../../../spec/push-factors.ts'
import { groupBy } from '../../group-by.ts'
import { chooseOutcomes, chooseTrigger } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { kitWords } from '../kit-words.ts'
import { type KitTable, variedSettings } from '../kit-table.ts'
import { type Pair, pairsOf } from '../pairs.ts'
import { type HoldGains, holdGains } from './hold-gains.ts'
import { type ObservedPair, observedPairs } from './observed-pairs.ts'
import { feedbackSections } from './sections.ts'

/** What one push did to one outcome. */
export interface PushedOutcome extends Partial<HoldGains> {
  /** Where it was done: what else varies between runs. */
  setting: Readonly<Record<string, number>>
  /** Value of the trigger. */
  push: number
  outcome: string
  /** Pairs of runs. */
  n: number
  /** Tick by tick, in the unit of the outcome. */
  ticks: number[]
  response: Estimate[]
  /** Added up over all ticks. */
  size: BootstrapInterval
  /** Growth of the response a tick, over the second half of the ticks. */
  growth: BootstrapInterval
}

export interface FeedbackAnswer {
  trigger: string | undefined
  /** Channels that some runs hold. */
  channels: string[]
  pushed: PushedOutcome[]
  /** What one would infer from runs without a push alone. */
  observed: ObservedPair[]
}

/** Reporters that are looked at where none is asked for. */
const usual = ['adoption', 'gdp']
const mostOutcomes = 3

/** What does a push do, which channels amplify it, and what would one infer from watching alone? */
export const feedbackKit: Kit = async (table, options) => {
  const own = usual.filter((name) => table.overTime.includes(name))
  const asked = options.outcomes.length > 0 || own.length === 0 ? options : { ...options, outcomes: own }
  const chosen = chooseOutcomes('feedback', table, asked, mostOutcomes)
  if (chosen.status === 'error') return chosen
  if (!chosen.names.every((name) => table.overTime.includes(name))) return refusal('feedback', kitWords.needsTicks)
  const trigger = chooseTrigger('feedback', table, options, kitWords.needsTwins)
  if (trigger.status === 'error' && (options.trigger !== undefined || chosen.names.length < 2)) return trigger
  const runs = await table.read(chosen.names)
  const holds = [...table.levels.keys()].filter(isHoldFactor)
  const name = trigger.status === 'ok' ? trigger.name : undefined
  const baseline = options.baseline ?? (name === undefined ? 0 : (table.levels.get(name)?.[0] ?? 0))
  const pairs = name === undefined ? [] : pairsOf(runs, name, baseline, holds)
  if (name !== undefined && pairs.length === 0) return refusal('feedback', kitWords.noPairs(name))
  const undisturbed = runs.filter(
    ({ setting }) => (name === undefined || setting[name] === baseline) && holds.every((hold) => setting[hold] !== 1),
  )
  const others = variedSettings(table).filter((other) => other !== name && !holds.includes(other))
  const settingOf = ({ changed }: Pair) => Object.fromEntries(others.map((other) => [other, changed.setting[other]]))
  const alike = groupBy(pairs, (pair) => JSON.stringify([pair.value, settingOf(pair)]))
  const answer: FeedbackAnswer = {
    trigger: name,
    channels: holds.map(heldChannel),
    pushed: [...alike.values()].flatMap((own) =>
      chosen.names.map((outcome) =>
        pushedOutcome(own, holds, { setting: settingOf(own[0]), push: own[0].value, outcome }, table),
      ),
    ),
    observed: observedPairs(undisturbed, chosen.names, table.seed),
  }
  return { status: 'ok', kit: 'feedback', sections: feedbackSections(answer, table.manifest), figures: answer }
}

function pushedOutcome(
  pairs: readonly Pair[],
  holds: readonly string[],
  { outcome, ...where }: Pick<PushedOutcome, 'setting' | 'push' | 'outcome'>,
  { seed }: KitTable,
): PushedOutcome {
  const alive = pairs.filter(({ changed }) => holds.every((hold) => changed.setting[hold] === 0))
  const responses = responsesOf(alive, outcome)
  const [first] = alive
  const ticks = first?.changed.ticks.length ?? 0
  return {
    ...where,
    outcome,
    n: responses.length,
    ticks: [...(first?.changed.ticks ?? [])],
    response: impulseResponse(responses, { seed }),
    size: meanInterval(
      responses.map((response) => responseSize(response)),
      { seed },
    ),
    growth: growthInterval(responses, { seed, from: Math.floor(ticks / 2), to: ticks }),
    ...(holds.length > 0 && holdGains(pairs, holds, (each) => responsesOf([each], outcome)[0], seed)),
  }
}

const responsesOf = (pairs: readonly Pair[], outcome: string): Float64Array[] =>
  pairedResponses({
    pushed: pairs.map(({ changed }) => changed.figures[outcome]),
    baseline: pairs.map(({ baseline }) => baseline.figures[outcome]),
  })
