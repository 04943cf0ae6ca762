import { type ChannelName, channelNames } from '../../model/index.ts'
import type { BootstrapInterval } from '../measure/bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import type { Estimate } from '../measure/estimate.ts'
import { causalLoops, loopsThrough } from '../measure/feedback/causal-loops.ts'
import { causalMap } from '../measure/feedback/causal-map.ts'
import { type GainEstimate, gainInterval } from '../measure/feedback/gain.ts'
import { growthInterval } from '../measure/feedback/growth-rate.ts'
import { impulseResponse } from '../measure/feedback/impulse-response.ts'
import { interactionInterval } from '../measure/feedback/interaction.ts'
import { responseSize } from '../measure/feedback/paired-responses.ts'
import { type Outcome, outcomes, push } from './plan.ts'
import type { PushedRuns, Responses } from './pushed-runs.ts'

export interface ChannelGain {
  channel: ChannelName
  /** Amid the others: all alive against this one held. */
  amid: GainEstimate
  /** Alone: only this one alive against all held. */
  alone: GainEstimate
  /** Loops of the causal map that holding it opens: those that reinforce and those that balance. */
  reinforcing: number
  balancing: number
}

export interface OutcomeGains {
  outcome: Outcome
  /** Response with all channels alive, tick by tick. */
  response: Estimate[]
  /** The same added up over the run. */
  closed: BootstrapInterval
  open: BootstrapInterval
  /** Gain of all channels together. */
  all: GainEstimate
  /** Of it what single channels do not make. */
  interaction: BootstrapInterval
  /** Growth of the response, a quarter, after the push has ended. */
  growth: BootstrapInterval
  channels: ChannelGain[]
}

/** Gains by channel for each outcome from at least one run; intervals over seeds, resampled by `seed`. */
export function summarise(runs: readonly PushedRuns[], seed: number): OutcomeGains[] {
  const loops = causalLoops(causalMap)
  return outcomes.map((outcome) => {
    const sizes = (of: (run: PushedRuns) => Responses) => runs.map((run) => responseSize(of(run)[outcome]))
    const closed = sizes((run) => run.closed)
    const open = sizes((run) => run.open)
    const responses = runs.map((run) => run.closed[outcome])
    const alone = channelNames.map((channel) => sizes((run) => run.alone[channel]))
    const channels = channelNames.map((channel, i): ChannelGain => {
      const { opened } = loopsThrough(loops, [channel])
      const reinforcing = opened.filter(({ sign }) => sign > 0).length
      return {
        channel,
        amid: gainInterval(
          closed,
          sizes((run) => run.held[channel]),
          { seed },
        ),
        alone: gainInterval(alone[i], open, { seed }),
        reinforcing,
        balancing: opened.length - reinforcing,
      }
    })
    return {
      outcome,
      response: impulseResponse(responses, { seed }),
      closed: meanInterval(closed, { seed }),
      open: meanInterval(open, { seed }),
      all: gainInterval(closed, open, { seed }),
      interaction: interactionInterval({ closed, open, alone }, { seed }),
      growth: growthInterval(responses, { seed, from: push.end, to: responses[0].length }),
      channels,
    }
  })
}
