import { bootstrapInterval } from '../../../experiments/measure/bootstrap/bootstrap-interval.ts'
import { differenceInterval, meanInterval } from '../../../experiments/measure/bootstrap/mean-interval.ts'
import { posteriorDirections } from '../../../experiments/measure/calibration/posterior-directions.ts'
import { posteriorSummary } from '../../../experiments/measure/calibration/posterior-summary.ts'
import { judge } from '../../../experiments/measure/expect/judge.ts'
import { hypervolumeByGeneration } from '../../../experiments/measure/front/hypervolume-by-generation.ts'
import { noisyFront } from '../../../experiments/measure/front/noisy-front.ts'
import { meanOverReplicates } from '../../../experiments/measure/mean.ts'
import { levelCrossing } from '../../../experiments/measure/level-crossing.ts'
import { leastSquares } from '../../../experiments/measure/regression/least-squares.ts'
import { regretTable } from '../../../experiments/measure/robust/regret-table.ts'
import { satisficing } from '../../../experiments/measure/robust/satisficing.ts'
import { primBoxes } from '../../../experiments/measure/scenario/prim.ts'
import { morrisMeasures } from '../../../experiments/measure/sensitivity/morris-measures.ts'
import { pawn } from '../../../experiments/measure/sensitivity/pawn.ts'
import { seedNoise } from '../../../experiments/measure/sensitivity/seed-noise.ts'
import { sobolIndices } from '../../../experiments/measure/sensitivity/sobol-indices.ts'
import { holm } from '../../../experiments/measure/testing/holm.ts'
import { varianceOf } from '../../../experiments/measure/variance-of.ts'
import { type Estimator, held, normals, parts, uniforms } from './estimator.ts'

const options = { seed: 1 }
const judged = { ...options, level: 0.95, paired: false }
/** Rows as a table of so many columns. */
const table = (rows: number, columns: number): number[][] =>
  parts(uniforms(rows * columns), rows).map((row) => [...row])
/** Rows as groups of replicates. */
const replicates = (rows: number, each: number): number[][] => parts(normals(rows), rows / each).map((row) => [...row])

export const tableEstimators: Estimator[] = [
  {
    name: 'table: mean with BCa interval',
    prepare: (rows) => held([...normals(rows)], (values) => meanInterval(values, options)),
  },
  {
    name: 'table: median with BCa interval, 1,000 replicates of 100 ticks',
    prepare: (rows) =>
      held(normals(rows / 100), (values) =>
        bootstrapInterval(
          [values.length],
          (at) => Float64Array.from(at, (row) => values[row]).sort()[at.length >> 1],
          options,
        ),
      ),
  },
  {
    name: 'table: difference of two samples',
    prepare: (rows) =>
      held([[...normals(rows / 2)], [...normals(rows / 2, 2)]], ([a, b]) =>
        differenceInterval(a, b, { ...options, paired: false }),
      ),
  },
  {
    name: 'table: where a mean crosses a level, 10 replicates a point',
    prepare: (rows) =>
      held(replicates(rows, 10), (figures) =>
        levelCrossing(
          figures.map((_, i) => i),
          figures.map((own, i) => own.map((z) => z + (8 * i) / figures.length - 4)),
          0,
          { ...options, resamples: 200 },
        ),
      ),
  },
  {
    name: 'table: least squares, five columns',
    prepare: (rows) =>
      held(
        [1, 2, 3, 4, 5].map((stream) => normals(rows, stream)),
        (columns) => leastSquares(columns, normals(rows, 6)),
      ),
  },
  {
    name: 'table: verdict on a trend, two replicates a level',
    prepare: (rows) =>
      held(replicates(rows, 2), (figures) =>
        judge({ kind: 'monotone', direction: 'increasing', factor: 'x' }, figures, judged),
      ),
  },
  {
    name: 'table: verdict on the steps between 20 levels',
    prepare: (rows) =>
      held(replicates(rows, rows / 20), (figures) =>
        judge({ kind: 'monotone', direction: 'increasing', factor: 'x' }, figures, judged),
      ),
  },
  {
    name: 'table: Sobol indices, five factors',
    prepare: (rows) =>
      held(uniforms(rows - (rows % 7)), (outputs) => sobolIndices(outputs, 5, { ...options, secondOrder: false })),
  },
  {
    name: 'table: Morris, nine factors',
    prepare: (rows) => {
      const points = Array.from({ length: rows }, (_, i) => Array.from({ length: 9 }, (_, j) => (j < i % 10 ? 0.5 : 0)))
      return held(uniforms(rows), (outputs) => morrisMeasures(points, outputs, 9, options))
    },
  },
  {
    name: 'table: PAWN',
    prepare: (rows) => held([[...uniforms(rows)], [...uniforms(rows, 2)]], ([x, y]) => pawn(x, y, options)),
  },
  {
    name: 'table: seed noise',
    prepare: (rows) =>
      held(
        Array.from(normals(rows), (mean) => ({ mean, sd: 1, n: 10 })),
        (points) => seedNoise(points, options),
      ),
  },
  {
    name: 'table: PRIM, five factors',
    prepare: (rows) =>
      held(table(rows, 5), (points) =>
        primBoxes({ points, ofInterest: points.map(([a, b]) => a > 0.7 && b > 0.6) }, { leastDensity: 0.8, most: 2 }),
      ),
  },
  {
    name: 'table: regret, 10 policies, 1,000 scenarios, 10 replicates',
    prepare: (rows) =>
      held(
        parts(normals(rows), 10).map((own) => parts(own, rows / 100).map((each) => [...each])),
        (outcomes) => regretTable(outcomes, 'max', options),
      ),
  },
  {
    name: 'table: satisficing',
    prepare: (rows) =>
      held(
        Array.from(normals(rows), (y) => ({ y })),
        (scenarios) => satisficing(scenarios, [{ outcome: 'y', atLeast: 0 }]),
      ),
  },
  {
    name: 'table: noisy front, 500 points, 2 objectives, 100 replicates',
    prepare: (rows) =>
      held(
        parts(normals(rows), 500).map((own) => parts(own, 2).map((each) => [...each])),
        (figures) => noisyFront({ figures, goals: ['max', 'max'], reference: [-1, -1] }, options),
      ),
  },
  {
    name: 'table: posterior of one parameter',
    prepare: (rows) =>
      held([[...normals(rows / 2)], [...uniforms(rows / 2)], [...normals(rows / 2, 3)]], ([draws, weights, prior]) =>
        posteriorSummary(draws, weights, prior, options),
      ),
  },
  {
    name: 'table: directions of a posterior of eight parameters',
    prepare: (rows) =>
      held([replicates(rows, 8), [...uniforms(rows / 8)]] as const, ([draws, weights]) =>
        posteriorDirections(draws, weights, options),
      ),
  },
  {
    name: 'table: hypervolume of 100 generations, two objectives',
    prepare: (rows) =>
      held(
        parts(uniforms(rows), 100).map((own) => parts(own, own.length / 2).map((point) => [...point])),
        (generations) => hypervolumeByGeneration(generations, ['max', 'max'], [0, 0]),
      ),
  },
  {
    name: 'table: mean and band over 100 replicates',
    prepare: (rows) =>
      held(parts(normals(rows), 100), (paths) => meanOverReplicates(paths, Float64Array.from(paths[0].keys()))),
  },
  { name: 'table: variance', prepare: (rows) => held(normals(rows), varianceOf) },
  { name: 'table: Holm', prepare: (rows) => held([...uniforms(rows)], holm) },
]
