import { instruments } from '../../model/index.ts'
import type { JudgeContext } from '../analysis/judge-expectation.ts'
import { marginByMeans } from '../analysis/claim/margin-by-means.ts'
import { measuredRuns, withMeasures } from '../analysis/claim/measured-points.ts'
import { resultsFrom } from '../analysis/results-from.ts'
import type { PointRuns } from '../analysis/results.ts'
import type { Claim } from '../spec/claim.ts'
import type { Text } from '../spec/text.ts'
import type { StoredResults } from '../store/stored-table.ts'
import { type AblationReading, readAblation, turns } from './ablation.ts'
import { judgePart, type Part } from './part.ts'
import { type Robustness, robustnessOf } from './robustness.ts'
import type { SeededExperiment, VariantName } from './variants.ts'

/** What the runs of one claim say, before the correction over the ledger. Plain data, the same bytes each time. */
export interface Answer {
  id: string
  title: Text
  file: string
  mechanism: string[]
  missing: Text | null
  note: Text | null
  /** Runs of all variants. */
  runs: number
  /** Points of the experiment: what one more replicate costs in runs. */
  points: number
  /** Failed runs but for those of draws: some draws have no balanced start, and are left out. */
  failed: number
  parts: Part[]
  ablation: { reading: AblationReading; parts: Part[] } | null
  reversed: { turns: boolean; parts: Part[] } | null
  robustness: Robustness | null
  /** Whether the experiment asks what policy does: then the finding is one that a minister can use. */
  policy: boolean
  stateHash: string
}

interface Read {
  points: PointRuns[]
  runs: number
  failed: number
  stateHash: string
}

/** @param stored results of the variants that were run */
export async function answerOf(
  { id, mechanism, missing, note }: Claim,
  file: string,
  experiment: SeededExperiment,
  stored: Partial<Record<VariantName, StoredResults>>,
): Promise<Answer> {
  const outcomes = outcomesOf(experiment)
  const read = async (variant: VariantName): Promise<Read | undefined> => {
    const results = stored[variant]
    return results && readRuns(results, outcomes)
  }
  const [main, ablation, reversed, draws] = await Promise.all([
    read('main'),
    read('ablation'),
    read('reversed'),
    read('draws'),
  ])
  const judgeAll = (points: readonly PointRuns[]): Part[] => {
    const context: JudgeContext = {
      design: experiment.design,
      seed: experiment.seed,
      paired: experiment.commonRandomNumbers,
    }
    return experiment.expect.map((expectation) => judgePart(expectation, points, context))
  }
  const parts = judgeAll(main?.points ?? [])
  const off = ablation && judgeAll(ablation.points)
  const turned = reversed && judgeAll(reversed.points)
  const all = [main, ablation, reversed, draws].filter((each) => each !== undefined)
  return {
    id,
    title: experiment.title,
    file,
    mechanism,
    missing: missing ?? null,
    note: note ?? null,
    runs: all.reduce((sum, { runs }) => sum + runs, 0),
    points: main?.points.length ?? 0,
    failed: all.filter((each) => each !== draws).reduce((sum, { failed }) => sum + failed, 0),
    parts,
    ablation: off ? { reading: readAblation(parts, off), parts: off } : null,
    reversed: turned ? { turns: turns(parts, turned), parts: turned } : null,
    robustness: draws && main && stored.draws ? await robustness(experiment, main, draws, stored.draws) : null,
    policy: asksPolicy(experiment),
    stateHash: main?.stateHash ?? '',
  }
}

/** What the expectations read of the runs. */
function outcomesOf({ expect, reporters }: SeededExperiment): string[] {
  const known = new Set(reporters.map(({ name }) => name))
  const named = expect.flatMap(({ outcome, prediction }) =>
    prediction.kind === 'below' ? [outcome, ...prediction.outcomes] : [outcome],
  )
  return [...new Set(named)].filter((name) => known.has(name))
}

async function readRuns(stored: StoredResults, outcomes: readonly string[]): Promise<Read> {
  const read = await resultsFrom(stored, outcomes)
  if (read.status === 'error') throw new Error(`${stored.path}: ${read.kind}`)
  const { points, runs, failed, manifest } = read.results
  return { points, runs, failed, stateHash: manifest?.stateHash ?? '' }
}

/** The points of each draw, put in the place of the claim's own points, and read like them. */
async function robustness(
  { claim, design, expect }: SeededExperiment,
  main: Read,
  draws: Read,
  stored: StoredResults,
): Promise<Robustness> {
  const margins = (points: readonly PointRuns[]): number[] =>
    expect.map((expectation) => marginByMeans(expectation, points, design))
  const measures = claim?.measures ?? []
  const paths = await measuredRuns(stored, measures)
  const alternatives = new Set(draws.points.map(({ setting }) => setting.alternative)).size
  const count = draws.points.length / alternatives
  const each = Array.from({ length: count }, (_, draw) => {
    const points = Array.from({ length: alternatives }, (_, place) => {
      const drawn = draws.points[place * count + draw]
      return { ...drawn, setting: design.kind === 'compare' ? { alternative: place } : main.points[place].setting }
    })
    const numbers = new Set(points.map(({ point }) => point))
    const runs = paths.filter(({ point }) => numbers.has(point))
    return margins(withMeasures(points, runs, measures, design))
  })
  const settings = Array.from({ length: count }, (_, draw) => draws.points[draw].setting)
  return robustnessOf(margins(main.points), each, settings)
}

const asksPolicy = ({ design, factors, policies }: SeededExperiment): boolean => {
  const alternatives = design.kind === 'compare' ? design.alternatives : []
  const varied = [
    ...factors.map(({ name }) => name),
    ...alternatives.flatMap(({ parameters }) => Object.keys(parameters)),
  ]
  return (
    policies.length > 0 ||
    alternatives.some((each) => each.policies.length > 0) ||
    varied.some((name) => name in instruments)
  )
}
