import { analyseTransition } from '../../../experiments/measure/transition/analyse-transition.ts'
import { autocorrelationTime } from '../../../experiments/measure/transition/autocorrelation-time.ts'
import { barrierGrowth } from '../../../experiments/measure/transition/barrier-growth.ts'
import { bifurcationDiagram } from '../../../experiments/measure/transition/bifurcation-diagram.ts'
import { binderCrossing } from '../../../experiments/measure/transition/binder-crossing.ts'
import { binderMinimum } from '../../../experiments/measure/transition/binder-minimum.ts'
import { bistability } from '../../../experiments/measure/transition/bistability.ts'
import { criticalLine } from '../../../experiments/measure/transition/critical-line.ts'
import { criticalPoint } from '../../../experiments/measure/transition/critical-point.ts'
import { dip } from '../../../experiments/measure/transition/dip.ts'
import { dipTest } from '../../../experiments/measure/transition/dip-test.ts'
import { finiteSizeScaling } from '../../../experiments/measure/transition/finite-size-scaling.ts'
import { histogram } from '../../../experiments/measure/transition/histogram.ts'
import { hysteresisLimit } from '../../../experiments/measure/transition/hysteresis-limit.ts'
import { latentJump } from '../../../experiments/measure/transition/latent-jump.ts'
import { loopArea } from '../../../experiments/measure/transition/loop-area.ts'
import { momentsOf } from '../../../experiments/measure/transition/moments.ts'
import { quasiStaticArea } from '../../../experiments/measure/transition/quasi-static-area.ts'
import { reweightedScaling } from '../../../experiments/measure/transition/reweighted-scaling.ts'
import type { SizeSweep } from '../../../experiments/measure/transition/size-sweep.ts'
import { susceptibilityGrowth } from '../../../experiments/measure/transition/susceptibility-growth.ts'
import { turningPoints } from '../../../experiments/measure/transition/turning-points.ts'
import { twoNormals } from '../../../experiments/measure/transition/two-normals.ts'
import { meanOf } from '../../../experiments/measure/mean-of.ts'
import { curieWeiss, sampleOf } from '../../experiments/measure/transition/curie-weiss.ts'
import { type Estimator, held, noisySeries, normals, uniforms } from './estimator.ts'

const sizes = [64, 256, 1024]
const controls = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2]
const replicates = 10
const options = { seed: 1 }

/** Order parameters of the Curie-Weiss model: three sizes, seven couplings, ten replicates. */
function sweepsOf<R>(rows: number, figure: (values: Float64Array) => R): SizeSweep<R>[] {
  const ticks = Math.floor(rows / (sizes.length * controls.length * replicates))
  return sizes.map((size) => ({
    size,
    controls,
    replicates: controls.map((control, c) =>
      Array.from({ length: replicates }, (_, r) =>
        figure(sampleOf(curieWeiss(size, control), ticks, size, 100 * c + r)),
      ),
    ),
  }))
}

const bins = { low: -1, high: 1, count: 40 }
const middles = Array.from({ length: bins.count }, (_, bin) => -1 + (bin + 0.5) / 20)

/** One figure for each run of 100 ticks, as loops and folds have. */
const figuresOf = (rows: number): SizeSweep<number>[] => {
  const each = Math.floor(rows / 100 / (sizes.length * controls.length))
  return sizes.map((size) => ({
    size,
    controls,
    replicates: controls.map((control, c) => [...sampleOf(curieWeiss(size, control), each, size, c)].map(Math.abs)),
  }))
}

const moments = (rows: number) => sweepsOf(rows, (values) => momentsOf(values))
const histograms = (rows: number) => sweepsOf(rows, (values) => histogram(values, bins))

export const transitionEstimators: Estimator[] = [
  { name: 'transition: moments', prepare: (rows) => held(normals(rows), (values) => momentsOf(values)) },
  {
    name: 'transition: autocorrelation time',
    prepare: (rows) => held(noisySeries(rows), autocorrelationTime),
  },
  {
    name: 'transition: verdict on sweeps',
    prepare: (rows) => {
      const sweeps = sweepsOf(rows, (values) => values)
      return () => analyseTransition({ sweeps }, { ...options, symmetric: true, resolution: 0.05 })
    },
  },
  {
    name: 'transition: susceptibility growth',
    prepare: (rows) => held(moments(rows), (sweeps) => susceptibilityGrowth(sweeps, options)),
  },
  {
    name: 'transition: Binder crossing',
    prepare: (rows) => held(moments(rows), ([, small, large]) => binderCrossing(small, large, options)),
  },
  {
    name: 'transition: Binder minimum',
    prepare: (rows) => held(moments(rows), (sweeps) => binderMinimum(sweeps, options)),
  },
  {
    name: 'transition: critical point',
    prepare: (rows) => held(moments(rows), (sweeps) => criticalPoint(sweeps, options)),
  },
  {
    name: 'transition: barrier growth',
    prepare: (rows) => held(histograms(rows), (sweeps) => barrierGrowth(sweeps, options)),
  },
  {
    name: 'transition: latent jump',
    prepare: (rows) => held(histograms(rows), (sweeps) => latentJump(sweeps, middles, options)),
  },
  {
    name: 'transition: finite-size scaling',
    prepare: (rows) =>
      held(
        sweepsOf(rows, (values) => meanOf(values.map(Math.abs))),
        (sweeps) => finiteSizeScaling(sweeps, options),
      ),
  },
  {
    name: 'transition: scaling from histograms',
    prepare: (rows) => {
      const each = Math.floor(rows / (sizes.length * controls.length * replicates))
      const data = sizes.map((size) => {
        const { values } = curieWeiss(size, 1)
        return {
          size,
          values,
          controls,
          counts: Array.from({ length: replicates }, (_, r) =>
            controls.map((control, c) => {
              const counts = new Float64Array(values.length)
              for (const m of sampleOf(curieWeiss(size, control), each, size, 100 * c + r)) {
                counts[Math.round(((m + 1) / 2) * size)]++
              }
              return counts
            }),
          ),
          logWeight: (control: number) => values.map((m) => (control * m * m * size) / 2),
        }
      })
      return () => reweightedScaling(data, options)
    },
  },
  {
    name: 'transition: hysteresis limit, loops of 100 ticks',
    prepare: (rows) => held(figuresOf(rows), (sweeps) => hysteresisLimit(sweeps, options)),
  },
  {
    name: 'transition: critical line, paths of 100 ticks',
    prepare: (rows) => {
      const each = Math.floor(rows / 100 / 12)
      const fold = (i: number, side: number) =>
        [...normals(each, 2 * i + side)].map((z) => (side ? 1 : -1) * i + 0.1 * z)
      const pairs = [1, 2, 3, 4, 5, 6].map((other) => ({ other, up: fold(other, 1), down: fold(other, 0) }))
      return () => criticalLine(pairs, options)
    },
  },
  { name: 'transition: loop area', prepare: (rows) => held(uniforms(rows), (path) => loopArea(path, path)) },
  {
    name: 'transition: quasi-static area',
    prepare: (rows) =>
      held([[...uniforms(rows)], [...uniforms(rows, 2)]], ([rates, areas]) => quasiStaticArea(rates, areas)),
  },
  { name: 'transition: dip', prepare: (rows) => held(normals(rows).sort(), (sorted) => dip(sorted)) },
  { name: 'transition: dip test', prepare: (rows) => held(normals(rows), (values) => dipTest(values, options)) },
  {
    name: 'transition: two normal laws',
    prepare: (rows) => held(normals(rows).sort(), (sorted) => twoNormals(sorted)),
  },
  { name: 'transition: two heaps', prepare: (rows) => held(normals(rows), (values) => bistability(values, options)) },
  {
    name: 'transition: bifurcation diagram',
    prepare: (rows) =>
      held(normals(rows), (tail) =>
        bifurcationDiagram([1, 2], [[tail.subarray(0, rows / 2)], [tail.subarray(rows / 2)]], 0.01),
      ),
  },
  {
    name: 'transition: turning points',
    prepare: (rows) =>
      held(
        Array.from({ length: rows }, (_, i) => ({ state: i, control: Math.sin(i / 50) })),
        (branch) => turningPoints(branch),
      ),
  },
]
