import { contrastText, placeText } from '../../../analysis/prediction-text.ts'
import { words as analysisWords } from '../../../analysis/words.ts'
import { fill } from '../../../chart/fill.ts'
import { writeBare } from '../../../chart/figure.ts'
import { writeEstimate } from '../../../chart/estimate-text.ts'
import { differenceUnit } from '../../../chart/units.ts'
import type { ContrastTerm, Expectation } from '../../../spec/expectation.ts'
import type { Language, Text } from '../../../spec/text.ts'
import { answerWords as words } from '../../words/answers.ts'
import { estimateIn, isKnown, nameIn, sectionsOf, wordsIn } from '../cells.ts'
import { within } from '../names.ts'
import type { VariedResults } from '../varied-results.ts'

type Ruling = keyof typeof analysisWords.rulings

/** What became of each expectation of the file; `open` where no interval decides. */
export function verdictFindings(varied: VariedResults): { text: Text; open: boolean }[] {
  const { expect, design } = varied.manifest.experiment
  return sectionsOf(varied, 'verdicts').flatMap(({ rows }) =>
    rows.map((row, i) => {
      const expectation = expect[i]
      const interval = estimateIn(row.interval)
      const what = predicted(expectation, varied)
      if (!isKnown(interval)) {
        const place = named(placeText(expectation.where, design), varied)
        const where = place.en ? fill(words.at, { where: place }) : place
        return { text: fill(words.tooFew, { what, where }), open: true }
      }
      const unit = unitOf(wordsIn(row.of), varied.outcome(expectation.outcome).unit)
      const where = named(nameIn(row.where), varied)
      const ruling = rulingOf(wordsIn(row.verdict))
      const text = fill(words.rulings[ruling], {
        what,
        carrier: wordsIn(row.of),
        interval: writeEstimate(interval, unit),
        level: Math.round(expectation.interval * 100),
        where: where.en ? fill(words.at, { where }) : where,
      })
      return { text, open: ruling === 'undecided' }
    }),
  )
}

/** Kendall's tau is a pure number, and a step is a difference. */
function unitOf({ en }: Text, unit: string): string {
  if (en === analysisWords.carriedBy.trend.en) return 'ratio'
  const { step, contrast, lead } = analysisWords.carriedBy
  return [step, contrast, lead].some((each) => each.en === en) ? differenceUnit(unit) : unit
}

/** A place as the analysis writes it, with the words of factors and the titles of alternatives. */
function named(where: string, { manifest: { experiment }, factor }: VariedResults): Text {
  const { design } = experiment
  const titled = (language: Language) =>
    where
      .replace(/\balternative = (\d+)/, (all, place: string) =>
        design.kind === 'compare' ? (design.alternatives[Number(place)]?.title[language] ?? all) : all,
      )
      .replace(/([\w[\]]+) = /g, (_, name: string) => `${within(factor(name).label)[language]} `)
  return { en: titled('en'), zh: titled('zh') }
}

const rulingOf = (verdict: Text): Ruling =>
  (Object.keys(analysisWords.rulings) as Ruling[]).find((each) => analysisWords.rulings[each].en === verdict.en) ??
  'undecided'

function predicted({ outcome, prediction, contrast }: Expectation, varied: VariedResults): Text {
  const { label: bare, unit } = varied.outcome(outcome)
  const label = contrast ? contrasted(bare, contrast, varied) : bare
  switch (prediction.kind) {
    case 'gt':
    case 'lt':
      return fill(words.predictions[prediction.kind], { outcome: label, bound: writeBare(prediction.than, unit) })
    case 'within': {
      const [low, high] = [writeBare(prediction.low, unit), writeBare(prediction.high, unit)]
      return fill(words.predictions.within, { outcome: label, low, high })
    }
    case 'monotone':
      return fill(words.predictions[prediction.direction], {
        outcome: label,
        factor: within(varied.factor(prediction.factor).label),
      })
    case 'optimum':
      return fill(words.predictions.optimum[prediction.at], {
        outcome: label,
        goal: words.goals[prediction.goal],
        factor: within(varied.factor(prediction.factor).label),
      })
    case 'below':
      return fill(words.predictions.below, {
        outcome: label,
        others: joined(prediction.outcomes.map((name) => varied.outcome(name).label)),
      })
  }
}

const joined = (labels: readonly Text[]): Text => ({
  en: labels.map(({ en }) => en).join(' < '),
  zh: labels.map(({ zh }) => zh).join(' < '),
})

/** The outcome with the places whose weighted sum is meant. */
function contrasted(outcome: Text, contrast: readonly ContrastTerm[], { manifest }: VariedResults): Text {
  const places = contrastText(contrast, manifest.experiment.design)
  return { en: `${outcome.en} [${places}]`, zh: `${outcome.zh}［${places}］` }
}
