import type { Section } from '../../../analysis/section.ts'
import { writeEstimate } from '../../../chart/estimate-text.ts'
import { writeFigure } from '../../../chart/figure.ts'
import { fill } from '../../../chart/fill.ts'
import { differenceUnit } from '../../../chart/units.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import type { Text } from '../../../spec/text.ts'
import { answerWords as words } from '../../words/answers.ts'
import { estimateIn, isKnown, nameIn, numberIn, sectionOf, sectionsOf } from '../cells.ts'
import { listed } from '../listed.ts'
import { within } from '../names.ts'
import type { VariedResults } from '../varied-results.ts'

/** Which factors matter, and which cannot be told from chance: by total indices, elementary effects, or PAWN. */
export function sensitivityFindings(varied: VariedResults): Text[] {
  return [
    ...sectionsOf(varied, 'sobol').flatMap((section) => sobolFindings(section, varied)),
    ...sectionsOf(varied, 'morris').flatMap((section) => morrisFindings(section, varied)),
    ...sectionsOf(varied, 'pawn').flatMap((section) => pawnFindings(section, varied)),
  ]
}

interface Ranked {
  factor: Text
  figure: Estimate
}

/** Largest first; those without an interval say nothing. */
function ranked({ rows }: Section, column: string, varied: VariedResults): Ranked[] {
  return rows
    .flatMap((row) => {
      const figure = estimateIn(row[column])
      return isKnown(figure) ? [{ factor: varied.factor(nameIn(row.factor)).label, figure }] : []
    })
    .sort((p, q) => q.figure.estimate - p.figure.estimate)
}

/** From this share on a factor has a part in most of the variance. */
const most = 0.5
/** Indices of what chance has swallowed have intervals wider than a share can be, or beyond it. */
const isShare = ({ low, high }: Estimate) => high - low <= 1 && low <= 1

function sobolFindings(section: Section, varied: VariedResults): Text[] {
  const outcome = varied.outcome(section.outcome ?? '').label
  const noise = estimateIn(sectionOf(varied, 'seed-noise', section.outcome)?.rows[0]?.share ?? null)
  const totals = ranked(section, 'ST', varied).filter(({ figure }) => isShare(figure))
  const [first, second] = totals
  const values = ({ factor, figure }: Ranked) => ({ factor, outcome, index: writeEstimate(figure, 'ratio') })
  const leading = (() => {
    if (!first?.figure.distinguishable) return [fill(words.noIndex, { outcome })]
    if (first.figure.low > most) return [fill(words.mostVariance, values(first))]
    if (!second || first.figure.low > second.figure.high) return [fill(words.largestIndex, values(first))]
    const apart = totals.filter(({ figure }) => figure.distinguishable).map(({ factor }) => factor)
    if (apart.length === 1) return [fill(words.onlyIndex, { ...values(first), factor: within(first.factor) })]
    return [fill(words.sharedVariance, { factors: listed(apart), outcome })]
  })()
  const idle = first?.figure.distinguishable ? totals.filter(({ figure }) => !figure.distinguishable) : []
  return [
    ...leading,
    ...(isKnown(noise) ? [fill(words.noise, { outcome, share: writeEstimate(noise, 'share') })] : []),
    ...(idle.length > 0 ? [fill(words.idle, { factors: listed(idle.map(({ factor }) => factor)), outcome })] : []),
  ]
}

function morrisFindings(section: Section, varied: VariedResults): Text[] {
  const { label: outcome, unit } = varied.outcome(section.outcome ?? '')
  const changeUnit = differenceUnit(unit)
  const sizes = ranked(section, 'muStar', varied)
  const above = sizes.filter(({ figure }) => figure.distinguishable)
  const below = sizes.filter(({ figure }) => !figure.distinguishable)
  const floor = writeFigure(Math.max(0, ...section.rows.map((row) => numberIn(row.noiseFloor))), changeUnit)
  // Without a second replicate no noise is seen, and a floor of 0 says nothing.
  if (varied.manifest.experiment.replicates < 2) {
    return [fill(words.effectsOfOne, { outcome, factors: listed(sizes.slice(0, 3).map(({ factor }) => factor)) })]
  }
  if (above.length === 0) return [fill(words.noEffect, { outcome, floor })]
  const [first, second] = sizes
  const alone = !second || first.figure.low > second.figure.high
  const effect = writeEstimate(first.figure, changeUnit)
  const leading = (() => {
    if (alone) return fill(words.largestEffect, { factor: first.factor, outcome, effect })
    if (above.length > 1)
      return fill(words.effects, { factors: listed(above.map(({ factor }) => factor)), outcome, floor })
    const own = { factor: within(above[0].factor), effect: writeEstimate(above[0].figure, changeUnit) }
    return fill(words.onlyEffect, { ...own, outcome, floor })
  })()
  return [
    leading,
    ...(below.length > 0 ? [fill(words.idle, { factors: listed(below.map(({ factor }) => factor)), outcome })] : []),
  ]
}

function pawnFindings(section: Section, varied: VariedResults): Text[] {
  const outcome = varied.outcome(section.outcome ?? '').label
  const known = section.rows.flatMap((row) => {
    const figure = estimateIn(row.median)
    return isKnown(figure) ? [{ factor: varied.factor(nameIn(row.factor)).label, shifts: figure.distinguishable }] : []
  })
  const shifting = known.filter(({ shifts }) => shifts).map(({ factor }) => factor)
  if (known.length === 0) return []
  if (shifting.length === 0) return [fill(words.noShift, { outcome })]
  return [fill(words.shifts, { factors: listed(shifting), outcome })]
}
