import { observables, type ParameterChange, type Parameters } from '../../model/index.ts'
import { compileExpression } from '../spec/expression/compile-expression.ts'
import type { Reporter } from '../spec/reporter.ts'

/** Writes the reporters of a tick into `row`; `false` where the run is to end. */
export type Report = (tick: number, observed: Float64Array, row: Float64Array) => boolean

/**
 * The reporters of one run. An expression reads observables first, then parameters as they stand in that tick, then
 * the reporters before it.
 * @param changes parameters that change on the way
 * @param stopWhen ends the run at the first tick at which it is not 0
 */
export function openReporters(
  parameters: Parameters,
  changes: readonly ParameterChange[],
  reporters: readonly Reporter[],
  stopWhen?: string,
): Report {
  const settings = scalars(parameters)
  const names = [...observables.map(({ name }) => name), ...Object.keys(settings), ...reporters.map(({ name }) => name)]
  const values = new Float64Array(names.length)
  values.set(Object.values(settings), observables.length)
  const reported = values.subarray(names.length - reporters.length)
  const compiled = reporters.map(({ expression }) => compileExpression(expression, names))
  const stops = stopWhen === undefined ? undefined : compileExpression(stopWhen, names)
  return (tick, observed, row) => {
    values.set(observed)
    for (const change of changes) {
      if (change.tick === tick)
        values.set(Object.values(scalars({ ...parameters, ...change.parameters })), observables.length)
    }
    for (const [place, evaluate] of compiled.entries()) reported[place] = evaluate(values)
    row.set(reported)
    const stop = stops?.(values) ?? 0
    return stop === 0 || Number.isNaN(stop)
  }
}

/** Parameters that are one number or a switch. */
function scalars(parameters: Parameters): Record<string, number> {
  const entries = Object.entries(parameters).filter(([, value]) => ['number', 'boolean'].includes(typeof value))
  return Object.fromEntries(entries.map(([name, value]) => [name, Number(value)]))
}
