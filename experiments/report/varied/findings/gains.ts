import { channelDeclarations, type ChannelName } from '../../../../model/index.ts'
import { groupBy } from '../../../analysis/group-by.ts'
import type { PushedOutcome } from '../../../analysis/kits/feedback/feedback-kit.ts'
import { writeEstimate } from '../../../chart/estimate-text.ts'
import { fill } from '../../../chart/fill.ts'
import type { Text } from '../../../spec/text.ts'
import { pushedWords as words } from '../../words/pushed.ts'
import { isKnown } from '../cells.ts'
import { leadingChannels } from '../figures/pushed.ts'
import { listed } from '../listed.ts'
import { settingText } from '../setting-text.ts'
import type { VariedResults } from '../varied-results.ts'

/** Fewer pairs carry no interval, and nothing is said without one. */
const fewestPairs = 5

/** Where loops amplify most, whether their gain reaches 1, and which channel carries it. */
export function gainFindings(varied: VariedResults): Text[] {
  const byOutcome = groupBy(varied.pushed ?? [], ({ outcome }) => outcome)
  return [...byOutcome.values()].flatMap((pushed) => ofOutcome(pushed, varied))
}

function ofOutcome(pushed: readonly PushedOutcome[], varied: VariedResults): Text[] {
  const known = pushed.flatMap((each) =>
    each.n >= fewestPairs && isKnown(each.all) ? [{ ...each, all: each.all }] : [],
  )
  if (known.length === 0) return []
  const outcome = varied.outcome(known[0].outcome).label
  const [highest] = known.toSorted((a, b) => b.all.estimate - a.all.estimate)
  const gain = writeEstimate(highest.all, 'ratio')
  const setting = settingText(highest.setting, varied)
  const statement = fill(pushed.length > 1 ? words.highest : words.together, { outcome, setting, gain })
  return [join(statement, reachOf(known, varied, outcome)), ...leadOf(highest), ...growthOf(highest)]
}

/** Whether the gain of all channels reaches 1, by its whole interval. */
function reachOf(
  known: readonly (PushedOutcome & { all: NonNullable<PushedOutcome['all']> })[],
  varied: VariedResults,
  outcome: Text,
): Text {
  const at = (own: typeof known) => listed(own.map(({ setting }) => settingText(setting, varied)))
  const above = known.filter(({ all }) => all.low > 1)
  const open = known.filter(({ all }) => all.low <= 1 && all.high >= 1)
  if (above.length === 0 && open.length === 0) return fill(words.reach.below, { outcome })
  return join(
    above.length > 0 ? fill(words.reach.above, { settings: at(above) }) : { en: '', zh: '' },
    open.length > 0 ? fill(words.reach.open, { settings: at(open) }) : { en: '', zh: '' },
  )
}

function leadOf(highest: PushedOutcome): Text[] {
  const [leading] = leadingChannels([highest])
  const alone = highest.gains?.find(({ channel }) => channel === leading)?.alone
  if (!isKnown(alone)) return []
  return [
    fill(words.lead, { channel: channelDeclarations[leading as ChannelName], gain: writeEstimate(alone, 'ratio') }),
  ]
}

/** A response that still grows, or may, makes gains lower bounds. */
function growthOf({ growth }: PushedOutcome): Text[] {
  if (!isKnown(growth) || growth.high < 0) return []
  return [fill(words.growing, { growth: writeEstimate(growth, 'share') })]
}

const join = (first: Text, second: Text): Text => ({ en: first.en + second.en, zh: first.zh + second.zh })
