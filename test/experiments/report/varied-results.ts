import { type Design } from '../../../experiments/spec/design.ts'
import type { Expectation } from '../../../experiments/spec/expectation.ts'
import type { Factor } from '../../../experiments/spec/factor.ts'
import { analyse } from '../../../experiments/analysis/analyse.ts'
import type { PointRuns, Results } from '../../../experiments/analysis/results.ts'
import { factorNamed, outcomeNamed } from '../../../experiments/report/varied/names.ts'
import type { VariedResults } from '../../../experiments/report/varied/varied-results.ts'
import { parameterSchema } from '../../../model/index.ts'
import { tinyResults } from './tiny-results.ts'

/** A factor from 0 to 1. */
export const factorOf = (name: string, levels?: number[]): Factor => ({
  name,
  ...(levels && { levels }),
  low: Math.min(0, ...(levels ?? [])),
  high: Math.max(1, ...(levels ?? [])),
  quantile: (u) => u,
  uncertain: false,
})

interface Made {
  design: Design
  factors: Factor[]
  settings: Record<string, number>[]
  /** The outcome `adoption` of a replicate, counted from 0, at a setting. */
  outcome: (setting: Record<string, number>, replicate: number, point: number) => number
  replicates?: number
  expect?: Expectation[]
}

/** Results of several points made by hand, analysed like those of a folder; without series. */
export async function variedResults(made: Made): Promise<VariedResults> {
  const { design, factors, settings, outcome, replicates = 8, expect = [] } = made
  const { manifest } = tinyResults({}, replicates)
  const runs = settings.length * replicates
  const points = settings.map((setting, point): PointRuns => {
    const adoption = Array.from({ length: replicates }, (_, replicate) => outcome(setting, replicate, point))
    return { point, setting, figures: { adoption } }
  })
  const asked: VariedResults['manifest'] = {
    ...manifest,
    parameters: parameterSchema.parse({}),
    experiment: { ...manifest.experiment, design, factors, replicates, expect },
    counts: { runs, points: settings.length, done: runs, failed: 0, missing: 0 },
  }
  const results: Results = {
    stored: { path: 'made up' },
    manifest: asked,
    factors,
    outcomes: ['adoption'],
    known: ['adoption'],
    points,
    runs,
    failed: 0,
    seed: 7,
  }
  return {
    manifest: asked,
    results,
    sections: await analyse(results, {}),
    paths: [],
    factor: factorNamed,
    outcome: (name) => outcomeNamed(name, asked.experiment.reporters),
  }
}
