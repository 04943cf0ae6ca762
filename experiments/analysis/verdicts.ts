import type { Expectation } from '../spec/expectation.ts'
import { judgeExpectation } from './judge-expectation.ts'
import { expectationText } from './prediction-text.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** What the runs say of what the experiment expects; no section where it expects nothing. */
export function verdictSections(results: Results): Section[] {
  const expect = results.manifest?.experiment.expect ?? []
  if (expect.length === 0) return []
  return [
    {
      name: 'verdicts',
      title: words.verdicts,
      columns: [
        { name: 'expected', title: words.expected },
        { name: 'verdict', title: words.verdict },
        { name: 'of', title: words.decidedBy },
        { name: 'interval', title: words.mean },
        { name: 'where', title: words.where },
      ],
      rows: expect.map((each) => verdictRow(each, results)),
      notes: [],
    },
  ]
}

function verdictRow(expectation: Expectation, results: Results): Section['rows'][number] {
  const design = results.manifest?.experiment.design
  const paired = results.manifest?.experiment.commonRandomNumbers ?? false
  const { verdict, places } = judgeExpectation(expectation, results.points, { design, seed: results.seed, paired })
  const { ruling, of, at, interval } = verdict
  const { estimate, low, high, distinguishable } = interval
  return {
    expected: expectationText(expectation, design),
    verdict: words.rulings[ruling],
    of: words.carriedBy[of],
    interval: { estimate, low, high, distinguishable },
    where: of === 'trend' || of === 'lead' ? null : places[at]?.name || null,
  }
}
