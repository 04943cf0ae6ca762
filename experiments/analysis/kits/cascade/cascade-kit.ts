import { type Counted, countSizes } from '../../../measure/cascade/counted.ts'
import { exponentialTail } from '../../../measure/cascade/exponential-tail.ts'
import { lognormalTail } from '../../../measure/cascade/lognormal-tail.ts'
import { type PowerLawTest, testPowerLaw } from '../../../measure/cascade/power-law-test.ts'
import type { TailLaw } from '../../../measure/cascade/tail-law.ts'
import { vuongTest, type VuongTest } from '../../../measure/cascade/vuong.ts'
import { chooseOrder, chooseSize, chooseTrigger } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { kitWords } from '../kit-words.ts'
import { pairsOf } from '../pairs.ts'
import { joinedInStretches, setOff } from './cascade-sizes.ts'
import { cascadeSections } from './sections.ts'
import { cascadeWords as words } from './words.ts'

/** `power-law` only where it is not ruled out, no other law lies nearer and one at least lies farther. */
export type CascadeVerdict = 'power-law' | 'lognormal' | 'exponential' | 'no-power-law' | 'undecided'

export interface CascadeAnswer {
  order: string
  /** Whether sizes come from triggers, from stretches of joining, or stand in the table. */
  source: 'triggers' | 'stretches' | 'given'
  cascades: number
  mean: number
  largest: number
  /** Share of the cascades of size 1, 2, 3: 0.368, 0.135, 0.075 for critical Poisson branching. */
  small: [number, number, number]
  /** The law without its functions. */
  test: (Omit<PowerLawTest, 'fit'> & { fit: Omit<PowerLawTest['fit'], 'law' | 'tail'> & { tail: number } }) | undefined
  /** Parameters of the three laws over the same tail. */
  laws: { name: TailLaw['name']; parameters: Record<string, number>; logLikelihood: number }[]
  verdict: CascadeVerdict
}

/** Fewer cascades tell no law from another. */
const fewest = 50
/** Below it a power law is ruled out, and a sign of Vuong's test counts (Clauset, Shalizi and Newman 2009). */
const ruledOut = 0.1

/** How large are cascades, and do their sizes follow a power law? */
export const cascadeKit: Kit = async (table, options) => {
  const order = chooseOrder('cascade', table, options)
  if (order.status === 'error') return order
  const size = chooseSize('cascade', table, options)
  if (size.status === 'error') return size
  const byTick = table.overTime.includes(order.name)
  const trigger = chooseTrigger('cascade', table, options, kitWords.needsTwins)
  if (options.trigger !== undefined && trigger.status === 'error') return trigger
  const runs = await table.read([order.name])
  const { of: sizeOf } = size
  // Whole numbers are agents already.
  const counts = runs.every(({ figures }) => figures[order.name].every((value) => !(value % 1)))
  if (!counts && !sizeOf) return refusal('cascade', words.needsSize)
  const agents = (setting: Readonly<Record<string, number>>): number => (counts ? 1 : (sizeOf?.(setting) ?? 1))

  const pairs =
    trigger.status === 'ok'
      ? pairsOf(runs, trigger.name, options.baseline ?? table.levels.get(trigger.name)?.[0] ?? 0)
      : []
  if (options.trigger !== undefined && pairs.length === 0) return refusal('cascade', kitWords.noPairs(options.trigger))
  const source = pairs.length > 0 ? 'triggers' : byTick ? 'stretches' : 'given'
  const sizes = {
    triggers: () => pairs.map((pair) => setOff(pair, order.name, agents(pair.changed.setting))),
    stretches: () => runs.flatMap((run) => joinedInStretches(run, order.name, agents(run.setting))),
    given: () => runs.map((run) => Math.round(run.figures[order.name][0] * agents(run.setting))),
  }[source]()
  const counted = countSizes(sizes)
  if (counted.n === 0) return refusal('cascade', words.noCascades)

  const test = counted.n >= fewest ? testPowerLaw(counted, { seed: table.seed }) : undefined
  const laws = test ? [test.fit.law, lognormalTail(test.fit.tail), exponentialTail(test.fit.tail)] : []
  const share = (of: number): number => (counted.counts[counted.values.indexOf(of)] ?? 0) / counted.n
  const answer: CascadeAnswer = {
    order: order.name,
    source,
    cascades: counted.n,
    mean: counted.values.reduce((sum, value, i) => sum + value * counted.counts[i], 0) / counted.n,
    largest: counted.values[counted.values.length - 1],
    small: [share(1), share(2), share(3)],
    test: test && { ...test, fit: { ...test.fit, tail: test.fit.tail.n } },
    laws: laws.map(({ name, parameters, logLikelihood }) => ({ name, parameters, logLikelihood })),
    verdict: test ? verdictOf(test, counted) : 'undecided',
  }
  return { status: 'ok', kit: 'cascade', sections: cascadeSections(answer), figures: answer }
}

/** A sign of Vuong's test that counts: above 0 for the first law, below for the second, 0 where the sample cannot tell. */
const decided = ({ z, p }: VuongTest): number => (p < ruledOut ? Math.sign(z) : 0)

/**
 * Another law has it where it lies nearer over the power law's own tail, or, with the power law ruled out, where it is
 * the nearer of the two others over all sizes.
 */
function verdictOf({ p, againstLognormal, againstExponential }: PowerLawTest, all: Counted): CascadeVerdict {
  const [lognormal, exponential] = [decided(againstLognormal), decided(againstExponential)]
  if (p >= ruledOut && lognormal >= 0 && exponential >= 0)
    return lognormal + exponential > 0 ? 'power-law' : 'undecided'
  const between = decided(vuongTest(all, lognormalTail(all), exponentialTail(all)))
  if (between === 0) return 'no-power-law'
  return between > 0 ? 'lognormal' : 'exponential'
}
