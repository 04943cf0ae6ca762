import { causalMap } from '../../../experiments/measure/feedback/causal-map.ts'
import { gainInterval } from '../../../experiments/measure/feedback/gain.ts'
import { growthInterval } from '../../../experiments/measure/feedback/growth-rate.ts'
import { impulseResponse } from '../../../experiments/measure/feedback/impulse-response.ts'
import { discreteTransferEntropy } from '../../../experiments/measure/feedback/information/discrete-transfer-entropy.ts'
import { gaussianTransferEntropy } from '../../../experiments/measure/feedback/information/gaussian-transfer-entropy.ts'
import { grangerTest } from '../../../experiments/measure/feedback/information/granger.ts'
import {
  mutualInformation,
  nearestNeighbourTransferEntropy,
} from '../../../experiments/measure/feedback/information/nearest-neighbour-information.ts'
import { interactionInterval } from '../../../experiments/measure/feedback/interaction.ts'
import { fittedScores } from '../../../experiments/measure/feedback/loops/fitted-scores.ts'
import { relativeLoopScores } from '../../../experiments/measure/feedback/loops/loop-scores.ts'
import { systemScores } from '../../../experiments/measure/feedback/loops/system-scores.ts'
import { pairedResponses } from '../../../experiments/measure/feedback/paired-responses.ts'
import { type Estimator, held, noisySeries, normals, parts, uniforms } from './estimator.ts'

const options = { seed: 1 }
/** A cause that its effect follows by one tick, in one replicate. */
const driven = (rows: number) => {
  const cause = noisySeries(rows)
  return [{ cause, effect: normals(rows, 2).map((z, t) => z + (t > 0 ? cause[t - 1] : 0)) }]
}
const sizes = (rows: number, stream: number, mean: number) => Array.from(normals(rows, stream), (z) => mean + 0.1 * z)

export const feedbackEstimators: Estimator[] = [
  {
    name: 'feedback: paired responses',
    prepare: (rows) =>
      held(parts(normals(rows), rows / 100), (runs) => pairedResponses({ pushed: runs, baseline: runs })),
  },
  {
    name: 'feedback: impulse response',
    prepare: (rows) => held(parts(normals(rows), rows / 100), (responses) => impulseResponse(responses, options)),
  },
  {
    name: 'feedback: gain',
    prepare: (rows) =>
      held([sizes(rows / 2, 1, 2), sizes(rows / 2, 2, 1)], ([closed, open]) => gainInterval(closed, open, options)),
  },
  {
    name: 'feedback: interaction of four channels, 250 ticks a replicate',
    prepare: (rows) => {
      const n = rows / 250 / 6
      return held(
        [1, 2, 3, 4].map((stream) => sizes(n, stream, 1.2)),
        (alone) => interactionInterval({ closed: sizes(n, 5, 2), open: sizes(n, 6, 1), alone }, options),
      )
    },
  },
  {
    name: 'feedback: growth',
    prepare: (rows) =>
      held(parts(normals(rows), rows / 100), (responses) =>
        growthInterval(responses, { ...options, from: 0, to: 100 }),
      ),
  },
  { name: 'feedback: Granger, four lags', prepare: (rows) => held(driven(rows), (pairs) => grangerTest(pairs, 4)) },
  {
    name: 'feedback: Gaussian transfer entropy, four lags',
    prepare: (rows) => held(driven(rows), (pairs) => gaussianTransferEntropy(pairs, 4)),
  },
  {
    name: 'feedback: transfer entropy of symbols',
    prepare: (rows) =>
      held([{ cause: uniforms(rows).map(Math.round), effect: uniforms(rows, 2).map(Math.round) }], (pairs) =>
        discreteTransferEntropy(pairs, 2),
      ),
  },
  {
    name: 'feedback: transfer entropy, nearest neighbours',
    prepare: (rows) => held(driven(rows), (pairs) => nearestNeighbourTransferEntropy(pairs, 1)),
  },
  {
    name: 'feedback: mutual information, nearest neighbours',
    prepare: (rows) => held([normals(rows), normals(rows, 2)], ([x, y]) => mutualInformation(x, y, 1)),
  },
  {
    name: 'feedback: loops that matter, fitted links of the causal map',
    prepare: (rows) => {
      const names = [...new Set(causalMap.flatMap(({ cause, effect }) => [cause, effect]))]
      const runs = parts(noisySeries(rows), rows / 100).map((_, r) =>
        Object.fromEntries(names.map((name, i) => [name, noisySeries(100, 0.7, 1 + r * names.length + i)])),
      )
      return () => {
        const scores = fittedScores(causalMap, runs)
        return causalMap.map(({ cause, effect }) => scores(cause, effect))
      }
    },
  },
  {
    name: 'feedback: loops that matter, equations',
    prepare: (rows) => {
      const system = {
        x: { inputs: ['y'], value: (y: number) => 2 * y },
        y: { inputs: ['x'], value: (x: number) => x / 3 },
      }
      const runs = [{ x: noisySeries(rows), y: noisySeries(rows, 0.7, 2) }]
      return () => relativeLoopScores([['x', 'y']], systemScores(system, runs))
    },
  },
]
