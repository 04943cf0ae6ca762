import { columnsOf } from '../../../experiments/report/charts/plan.ts'
import type { Results } from '../../../experiments/report/results.ts'
import { sections } from '../../../experiments/report/sections.ts'
import { observables, parameterSchema } from '../../../model/index.ts'
import { type Shape, tinyResults } from './tiny-results.ts'

const drawn = new Set(sections.flatMap(({ charts }) => charts.flatMap(columnsOf)))

/** Parts of a whole add up to one. */
const parts: Record<string, Shape> = Object.fromEntries(
  sections.flatMap(({ charts }) =>
    charts.flatMap((plan) =>
      (plan.kind === 'shares' ? plan.series : []).map(({ name }, i, all) => [name, evenShare(i, all)]),
    ),
  ),
)

function evenShare(index: number, all: readonly unknown[]): Shape {
  const lean = index === 0 ? 1 : index === 1 ? -1 : 0
  return (part) => (1 + 0.5 * lean * part) / all.length
}

/** A gentle rise for every quantity that the model records, with the model's own units and names. */
export function fullResults(): Results {
  const shapes = observables.map(({ name, unit }, i): [string, [string, Shape]] => [
    name,
    [unit, parts[name] ?? ((part, replicate) => (0.2 + ((i % 7) / 20) * part) * (1 + 0.01 * replicate * part))],
  ])
  const results = tinyResults(Object.fromEntries(shapes))
  return { ...results, observed: observables, parameters: parameterSchema.parse({}) }
}

/** Columns that charts ask for and the model does not record. */
export const unrecorded = () => [...drawn].filter((name) => !observables.some((one) => one.name === name))
