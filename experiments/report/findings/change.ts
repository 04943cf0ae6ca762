import { writeBare, writeInterval } from '../../chart/figure.ts'
import { fill } from '../../chart/fill.ts'
import { directionOf } from '../../measure/direction.ts'
import { intervalOf } from '../../measure/interval.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { findingWords } from '../words/findings.ts'

/**
 * How a quantity moved from the start to the end. The direction is read from the change within each replicate, so
 * that luck at the start does not blur it. Undefined where the quantity was not recorded.
 */
export function change(what: Text, name: string, results: Results): Text | undefined {
  const paths = results.paths(name)
  const unit = results.observed.find((observable) => observable.name === name)?.unit
  if (!paths || unit === undefined) return undefined
  const last = results.years.length - 1
  const start = intervalOf(paths.map((path) => path[0]))
  const end = intervalOf(paths.map((path) => path[last]))
  const moved = intervalOf(paths.map((path) => path[last] - path[0]))
  if (!start || !end || !moved) return undefined
  const template = findingWords.change[directionOf(moved)]
  return fill(template, { what, start: writeBare(start.median, unit), end: writeInterval(end, unit) })
}
