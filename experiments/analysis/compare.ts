import { differenceInterval, meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { regretTable } from '../measure/robust/regret-table.ts'
import { satisficing } from '../measure/robust/satisficing.ts'
import type { Design } from '../spec/design.ts'
import { type Alternatives, alternativesOf, meanOver, scenarioMeans } from './alternatives.ts'
import { type AnalysisOptions, level } from './options.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { isOfKnowledge } from './spread.ts'
import { thresholdsOf, thresholdText } from './thresholds.ts'
import { words } from './words.ts'

type Compare = Extract<Design, { kind: 'compare' }>

/** Fewer scenarios say too little of how they spread: then replicates are resampled and the scenarios stand as they are. */
const fewestScenarios = 5

/** Alternatives against the first, their regret, and in how many scenarios each is good enough. */
export function compareSections(results: Results, design: Compare, options: AnalysisOptions): Section[] {
  const { outcomes, manifest } = results
  const alternatives = alternativesOf(results, design)
  const paired = manifest?.experiment.commonRandomNumbers ?? true
  const compared = outcomes.map((outcome) => differences(alternatives, outcome, { paired, seed: results.seed }))
  // Nobody chooses what is known, and nobody regrets it.
  if (isOfKnowledge(manifest, design)) return compared
  return [
    ...outcomes.flatMap((outcome, i) => [compared[i], regrets(alternatives, outcome, options, results.seed)]),
    ...goodEnough(alternatives, results, options),
  ]
}

/** Over scenarios, where there are enough of them, else over replicates. */
function differences(
  { titles, figures }: Alternatives,
  outcome: string,
  { paired, seed }: { paired: boolean; seed: number },
): Section {
  const own = figures(outcome)
  const overScenarios = own[0].length >= fewestScenarios
  const values = overScenarios ? own.map(scenarioMeans) : own.map(meanOver)
  return {
    name: 'compare',
    title: words.compare,
    outcome,
    columns: [
      { name: 'alternative', title: words.alternative },
      { name: 'mean', title: words.mean },
      { name: 'difference', title: words.difference },
    ],
    rows: titles.map((alternative, place) => ({
      alternative,
      mean: meanInterval(values[place], { seed, level }),
      difference:
        place === 0
          ? null
          : differenceInterval(values[0], values[place], { seed, level, paired: paired || overScenarios }),
    })),
    notes: [paired ? words.pairedPlain : words.unpairedPlain],
  }
}

function regrets(
  { titles, figures }: Alternatives,
  outcome: string,
  { interest }: AnalysisOptions,
  seed: number,
): Section {
  const goal = interest?.side === 'below' ? 'min' : 'max'
  const { policies, dropped } = regretTable(figures(outcome), goal, { seed, level })
  return {
    name: 'regret',
    title: words.regret,
    outcome,
    columns: [
      { name: 'alternative', title: words.alternative },
      { name: 'mean', title: words.mean },
      { name: 'ninetieth', title: words.ninetieth },
      { name: 'maximum', title: words.maximum },
      { name: 'minimaxShare', title: words.minimaxShare },
    ],
    rows: titles.map((alternative, place) => ({ alternative, ...policies[place] })),
    notes: [words.better(goal), ...(dropped > 0 ? [words.droppedScenarios(dropped)] : [])],
  }
}

function goodEnough({ titles, figures }: Alternatives, results: Results, options: AnalysisOptions): Section[] {
  const thresholds = thresholdsOf(results, options)
  if (thresholds.length === 0) return []
  const byOutcome = new Map(thresholds.map(({ outcome }) => [outcome, figures(outcome).map(scenarioMeans)]))
  const scenarios = [...byOutcome.values()][0][0].length
  const rows = titles.map((alternative, place) => {
    const own = Array.from({ length: scenarios }, (_, s) =>
      Object.fromEntries([...byOutcome].map(([outcome, means]) => [outcome, means[place][s]])),
    )
    return { alternative, share: satisficing(own, thresholds, level).all }
  })
  return [
    {
      name: 'satisficing',
      title: words.satisficing,
      columns: [
        { name: 'alternative', title: words.alternative },
        { name: 'share', title: words.share },
      ],
      rows,
      notes: [words.thresholds(thresholds.map(thresholdText).join(', '))],
    },
  ]
}
