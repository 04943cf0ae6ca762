import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { type GainEstimate, gainInterval } from '../../../measure/feedback/gain.ts'
import { interactionInterval } from '../../../measure/feedback/interaction.ts'
import { responseSize } from '../../../measure/feedback/paired-responses.ts'
import { heldChannel } from '../../../spec/push-factors.ts'
import { groupBy } from '../../group-by.ts'
import type { Pair } from '../pairs.ts'

/** Gains of channels from runs in which they are held, over replicates that have all runs that a gain needs. */
export interface HoldGains {
  /** All channels together; undefined where no run holds them all. */
  all: GainEstimate | undefined
  /** Of it what single channels do not make; undefined where a channel was never alone. */
  interaction: BootstrapInterval | undefined
  gains: {
    channel: string
    /** Amid the others: all alive against this one held. */
    amid: GainEstimate | undefined
    /** Alone: only this one alive against all held. */
    alone: GainEstimate | undefined
  }[]
}

/**
 * @param holds settings of 0 and 1, one a channel
 * @param responseOf what the push changed, tick by tick
 */
export function holdGains(
  pairs: readonly Pair[],
  holds: readonly string[],
  responseOf: (pair: Pair) => Float64Array,
  seed: number,
): HoldGains {
  const byHeld = groupBy(pairs, ({ changed }) => holds.map((hold) => changed.setting[hold]).join(''))
  const sizesOf = (held: (hold: string) => boolean): Map<string, number> => {
    const own = byHeld.get(holds.map((hold) => Number(held(hold))).join('')) ?? []
    return new Map(own.map((pair) => [replicateOf(pair), responseSize(responseOf(pair))]))
  }
  const closed = sizesOf(() => false)
  const open = sizesOf(() => true)
  const held = holds.map((hold) => sizesOf((other) => other === hold))
  const alone = holds.map((hold) => sizesOf((other) => other !== hold))
  const gainOf = (alive: Map<string, number>, against: Map<string, number>): GainEstimate | undefined => {
    const [sizes, others] = alike([alive, against])
    return sizes.length === 0 ? undefined : gainInterval(sizes, others, { seed })
  }
  const [c, o, ...each] = alike([closed, open, ...alone])
  return {
    all: gainOf(closed, open),
    interaction: c.length === 0 ? undefined : interactionInterval({ closed: c, open: o, alone: each }, { seed }),
    gains: holds.map((hold, i) => ({
      channel: heldChannel(hold),
      amid: gainOf(closed, held[i]),
      alone: gainOf(alone[i], open),
    })),
  }
}

const replicateOf = ({ changed: { seed, replicate } }: Pair): string => `${seed} ${replicate}`

/** The sizes of the replicates that all have, in one order. */
function alike(sizes: readonly Map<string, number>[]): number[][] {
  const common = [...sizes[0].keys()].filter((key) => sizes.every((own) => own.has(key)))
  return sizes.map((own) => common.map((key) => own.get(key) ?? Number.NaN))
}
