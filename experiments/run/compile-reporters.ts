import {
  observables,
  type ParameterChange,
  type ParameterName,
  type Parameters,
  resolveParameters,
} from '../../model/index.ts'
import { compileExpression } from '../spec/expression/compile-expression.ts'
import type { Reporter } from '../spec/reporter.ts'

/** Writes the reporters of a tick into `row`; `false` where the run is to end. */
export type Report = (tick: number, observed: Float64Array, row: Float64Array) => boolean

/** Opens the reporters of one run; `changes` are parameters that change on the way. */
export type OpenReporters = (parameters: Parameters, changes?: readonly ParameterChange[]) => Report

const observableNames = observables.map(({ name }) => name)

/**
 * Compiles the reporters of an experiment, to be opened for each of its runs. An expression reads observables first,
 * then parameters as they stand in that tick, then the reporters before it.
 * @param stopWhen ends the run at the first tick at which it is not 0
 */
export function compileReporters(reporters: readonly Reporter[], stopWhen?: string): OpenReporters {
  const plain = stopWhen === undefined && reporters.every(({ expression }) => observableNames.includes(expression))
  // Most experiments read observables alone.
  const scalarNames = plain ? [] : scalarParameters
  const names = [...observableNames, ...scalarNames, ...reporters.map(({ name }) => name)]
  const compiled = reporters.map(({ expression }) => compileExpression(expression, names))
  const stops = stopWhen === undefined ? undefined : compileExpression(stopWhen, names)
  return (parameters, changes = []) => {
    const values = new Float64Array(names.length)
    const reported = values.subarray(names.length - reporters.length)
    const set = (now: Parameters) => {
      for (const [place, name] of scalarNames.entries()) values[observableNames.length + place] = Number(now[name])
    }
    set(parameters)
    return (tick, observed, row) => {
      values.set(observed)
      for (const change of changes) if (change.tick === tick) set({ ...parameters, ...change.parameters })
      for (let place = 0; place < compiled.length; place++) reported[place] = compiled[place](values)
      row.set(reported)
      const stop = stops?.(values) ?? 0
      return stop === 0 || Number.isNaN(stop)
    }
  }
}

/** Parameters that are one number or a switch. */
const scalarParameters = Object.entries(resolveParameters('null', {})).flatMap(([name, value]) =>
  ['number', 'boolean'].includes(typeof value) ? [name as ParameterName] : [],
)
