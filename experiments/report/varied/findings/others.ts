import { writeEstimate } from '../../../chart/estimate-text.ts'
import { writeBare } from '../../../chart/figure.ts'
import { fill } from '../../../chart/fill.ts'
import type { Text } from '../../../spec/text.ts'
import { answerWords as words } from '../../words/answers.ts'
import { distinctSections, estimateIn, isKnown, nameIn, numberIn, sectionOf, sectionsOf } from '../cells.ts'
import { settingOf } from '../figures/loop-areas.ts'
import { listed } from '../listed.ts'
import { within } from '../names.ts'
import type { VariedResults } from '../varied-results.ts'

/** Memory on the way back, at each setting of the other factors. */
export function loopFindings(varied: VariedResults): Text[] {
  return distinctSections(varied, 'loop-area').flatMap(({ rows, outcome = '' }) => {
    const { label } = varied.outcome(outcome)
    return rows.flatMap((row) => {
      const [area, setting] = [estimateIn(row.area), settingOf(numberIn(row.point), varied)]
      if (!isKnown(area)) return []
      const where = setting ? fill(words.at, { where: setting }) : { en: '', zh: '' }
      const values = { outcome: label, where, area: writeEstimate(area, 'ratio') }
      return fill(words.loop[area.distinguishable ? (area.estimate > 0 ? 'up' : 'down') : 'undecided'], values)
    })
  })
}

/** Chance cuts a factor as often as this where the factor does not matter (quasi-p). */
const rare = 0.05

/** The first box of PRIM, by those of its ends that chance would rarely make. */
export function boxFindings(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'prim').flatMap(({ rows, outcome }) => {
    const [coverage, density] = [estimateIn(rows[0]?.coverage ?? null), estimateIn(rows[0]?.density ?? null)]
    const ends = (sectionOf(varied, 'prim-ends', outcome)?.rows ?? []).filter(
      ({ box, quasiP }) => box === 1 && numberIn(quasiP) < rare,
    )
    if (!isKnown(coverage) || !isKnown(density) || ends.length === 0) return []
    const bounds = ends.map(({ factor, end }) => {
      const { label } = varied.factor(nameIn(factor))
      return { en: `${label.en} ${nameIn(end)}`, zh: `${label.zh} ${nameIn(end)}` }
    })
    return fill(words.box, {
      bounds: listed(bounds),
      outcome: varied.outcome(outcome ?? '').label,
      coverage: writeEstimate(coverage, 'share'),
      density: writeEstimate(density, 'share'),
    })
  })
}

/** So often resamples must put a setting on the front for it to be said. */
const firm = 0.95

export function frontFindings(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'front').map(({ rows }) => {
    const sure = rows.filter(({ membership }) => numberIn(membership) >= firm).length
    return fill(sure > 0 ? words.front : words.noFront, { all: rows.length, sure })
  })
}

export function posteriorFindings(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'posterior').flatMap(({ rows }) => {
    const loose = rows.filter(({ pinned }) => pinned === false).map(({ factor }) => varied.factor(nameIn(factor)).label)
    const told = rows.flatMap((row) => {
      const contraction = estimateIn(row.contraction)
      if (row.pinned !== true || !isKnown(contraction)) return []
      const { label, unit } = varied.factor(nameIn(row.factor))
      return fill(words.pinned, {
        factor: within(label),
        low: writeBare(numberIn(row.q05), unit),
        high: writeBare(numberIn(row.q95), unit),
        contraction: writeEstimate(contraction, 'share'),
      })
    })
    const pressed = rows.filter(({ end }) => end !== null).map(({ factor }) => varied.factor(nameIn(factor)).label)
    // What the data do not tell comes first: it is what readers would not expect.
    return [
      ...(loose.length > 0 ? [fill(words.loose, { factors: listed(loose) })] : []),
      ...(pressed.length > 0 ? [fill(words.pressed, { factors: listed(pressed) })] : []),
      ...told,
    ]
  })
}

/** How much wider single runs spread where they draw their parameters. */
export function spreadFindings(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'spread').flatMap(({ rows, outcome = '' }) =>
    rows.flatMap((row) => {
      const ratio = estimateIn(row.ratio)
      if (!isKnown(ratio) || !(ratio.low > 1 || ratio.high < 1)) return []
      return fill(words.spread, { outcome: varied.outcome(outcome).label, ratio: writeEstimate(ratio, 'ratio') })
    }),
  )
}

export function steepestFindings(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'steepest').flatMap(({ rows, outcome = '' }) => {
    const places = varied.results.factors.flatMap(({ name }) => {
      const at = estimateIn(rows[0]?.[`set:${name}`] ?? null)
      const { label, unit } = varied.factor(name)
      return isKnown(at) ? [fill(words.placed, { factor: within(label), at: writeEstimate(at, unit) })] : []
    })
    const slope = estimateIn(rows[0]?.slope ?? null)
    if (places.length === 0 || !isKnown(slope) || !slope.distinguishable) return []
    return fill(words.steepest, { outcome: varied.outcome(outcome).label, places: listed(places) })
  })
}
