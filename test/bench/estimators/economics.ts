import { dagum } from '../../../experiments/measure/economics/dagum.ts'
import { gini } from '../../../experiments/measure/economics/gini.ts'
import { growthAccounts } from '../../../experiments/measure/economics/growth-accounting.ts'
import { herfindahl } from '../../../experiments/measure/economics/herfindahl.ts'
import { hill } from '../../../experiments/measure/economics/hill.ts'
import { lorenz } from '../../../experiments/measure/economics/lorenz.ts'
import { cycleOf } from '../../../experiments/run/hodrick-prescott.ts'
import { beveridge, okun, phillips } from '../../../experiments/measure/economics/macro-curves.ts'
import { melitzPolanec } from '../../../experiments/measure/economics/melitz-polanec.ts'
import { olleyPakes, type Producer } from '../../../experiments/measure/economics/olley-pakes.ts'
import { palma } from '../../../experiments/measure/economics/palma.ts'
import { payments } from '../../../experiments/measure/economics/payments.ts'
import { subbotin } from '../../../experiments/measure/economics/subbotin.ts'
import { theil, theilByGroup } from '../../../experiments/measure/economics/theil.ts'
import { wolfson } from '../../../experiments/measure/economics/wolfson.ts'
import { slopeOf } from '../../../experiments/measure/regression/slope.ts'
import { type Estimator, held, normals, parts, uniforms } from './estimator.ts'

/** Incomes above 0 with a Pareto tail. */
const incomes = (rows: number) => uniforms(rows).map((u) => u ** (-1 / 2.5))
const regions = (rows: number) => Array.from({ length: rows }, (_, i) => i % 3)
const ofIncomes = (name: string, measure: (values: Float64Array) => unknown): Estimator => ({
  name: `economics: ${name}`,
  prepare: (rows) => held(incomes(rows), measure),
})
const ofTwo = (name: string, measure: (x: Float64Array, y: Float64Array) => unknown): Estimator => ({
  name: `economics: ${name}`,
  prepare: (rows) => held([uniforms(rows), uniforms(rows, 2)], ([x, y]) => measure(x, y)),
})
const firms = (rows: number, stream: number): Producer[] => {
  const productivity = normals(rows, stream)
  return Array.from(uniforms(rows, stream), (share, i) => ({ share, productivity: productivity[i] }))
}

export const economicsEstimators: Estimator[] = [
  ofIncomes('Gini', gini),
  ofIncomes('Lorenz curve', (own) => lorenz(own)),
  ofIncomes('Theil', theil),
  {
    name: 'economics: Theil by region',
    prepare: (rows) => held(incomes(rows), (own) => theilByGroup(own, regions(rows))),
  },
  { name: 'economics: Dagum by region', prepare: (rows) => held(incomes(rows), (own) => dagum(own, regions(rows))) },
  ofIncomes('HHI', herfindahl),
  ofIncomes('Palma', palma),
  ofIncomes('Wolfson', wolfson),
  ofIncomes('Hill, 10,000 in the tail', (own) => hill(own, own.length / 10)),
  { name: 'economics: Hodrick-Prescott', prepare: (rows) => held(normals(rows), (own) => cycleOf(own)) },
  { name: 'economics: Subbotin', prepare: (rows) => held(normals(rows), (own) => subbotin(own)) },
  ofTwo('Okun', okun),
  ofTwo('Beveridge', beveridge),
  ofTwo('Phillips', phillips),
  ofTwo('slope, Newey-West', slopeOf),
  { name: 'economics: Olley-Pakes', prepare: (rows) => held(firms(rows, 1), olleyPakes) },
  {
    name: 'economics: Melitz-Polanec',
    prepare: (rows) => {
      const at = (stream: number) => new Map(firms(rows / 2, stream).map((firm, i) => [i + stream * (rows / 8), firm]))
      return held([at(1), at(2)], ([before, after]) => melitzPolanec(before, after))
    },
  },
  {
    name: 'economics: growth accounts, two factors',
    prepare: (rows) => {
      const [k, l] = [uniforms(rows), uniforms(rows, 2)]
      const periods = Array.from(k, (capital, i) => ({
        output: 1 + capital,
        factors: { capital, labour: l[i] },
        shares: { capital: 0.35, labour: 0.65 },
      }))
      return held(periods, growthAccounts)
    },
  },
  {
    name: 'economics: who pays whom, ten sectors',
    prepare: (rows) => {
      const purposes = parts(normals(rows), rows / 10)
      const matrix = {
        rows: purposes.map(String),
        columns: Array.from({ length: 10 }, (_, i) => `sector ${i}`),
        values: purposes.map((row) => [...row]),
      }
      return held(matrix, payments)
    },
  },
]
