import { groupBy } from '../../../analysis/group-by.ts'
import { transitionKitWords } from '../../../analysis/kits/transition/words.ts'
import { writeEstimate } from '../../../chart/estimate-text.ts'
import { fill } from '../../../chart/fill.ts'
import type { Text } from '../../../spec/text.ts'
import { transitionWords as words } from '../../words/transition.ts'
import { estimateIn, isKnown, numberIn, sectionsOf, wordsIn } from '../cells.ts'
import { listed } from '../listed.ts'
import { within } from '../names.ts'
import type { VariedResults } from '../varied-results.ts'

/** Whether the change is a transition at each setting, and whether the line of it ends. */
export function transitionFindings(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'transition-verdict').flatMap(({ rows, outcome = '' }) => {
    const label = varied.outcome(outcome).label
    const byVerdict = [...groupBy(rows, ({ verdict }) => JSON.stringify(verdict)).values()]
    const verdicts = byVerdict.map((own) =>
      fill(words.at, { verdict: wordsIn(own[0].verdict), n: own.length, all: rows.length }),
    )
    const [verdict, end] = [fill(words.verdict, { outcome: label, verdicts: listed(verdicts) }), endOf(varied, outcome)]
    return [{ en: `${verdict.en} ${end.en}`, zh: verdict.zh + end.zh }]
  })
}

/** The end of the line of folds; without folds a line is where a bound is passed, and ends where jumps do. */
function endOf(varied: VariedResults, outcome: string): Text {
  const values = { outcome: varied.outcome(outcome).label }
  const line = sectionsOf(varied, 'transition-line').find((section) => section.outcome === outcome)
  const other = varied.factor(line?.columns[0].title.en ?? '')
  if (line) {
    const end = estimateIn(line.rows.at(-1)?.other ?? null)
    const run = line.rows.map((row) => numberIn(row.other)).filter(Number.isFinite)
    if (!isKnown(end)) return fill(words.end.none, { ...values, other: within(other.label) })
    const inside = end.low >= Math.min(...run) && end.high <= Math.max(...run)
    const at = writeEstimate(end, other.unit)
    return fill(words.end[inside ? 'found' : 'outside'], { ...values, other: within(other.label), at })
  }
  const verdicts = sectionsOf(varied, 'transition-verdict').flatMap(({ rows }) => rows.map(({ verdict }) => verdict))
  const gradual = verdicts.every((verdict) => wordsIn(verdict).en === transitionKitWords.verdicts.crossover.en)
  return fill(words.end[gradual ? 'gradual' : 'open'], values)
}
