// What the economy was not set by, against what is published: hits and misses, as they are.
import { observables, resolveParameters } from '../../model/index.ts'
import { acceptedRange, checkFacts } from '../facts/check-facts.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { type Interval, intervalOf } from '../measure/interval.ts'
import type { Replicates } from '../measure/replicates.ts'
import type { Text } from '../spec/text.ts'
import { allRan } from './all-ran.ts'
import { type DataRun, type DataRunInput, dataRunTask } from './data/data-run.ts'
import { stylisedFacts } from './data/stylised-facts.ts'
import type { Check, Verification } from './verification.ts'

const ticks = 80
const extents = { quick: { seeds: 4, firms: 200 }, full: { seeds: 20, firms: 500 } }

export const verify: Verification = async ({ quick, runAll, progress }) => {
  const { seeds, firms } = extents[quick ? 'quick' : 'full']
  const parameters = resolveParameters('china-2023', { firms })
  const inputs = Array.from({ length: seeds }, (_, seed): DataRunInput => ({ parameters, seed: seed + 1, ticks }))
  let done = 0
  const runs = await runAll<DataRun>(inputs, dataRunTask, () => progress(++done, seeds))
  const published = loadFacts().facts.filter(({ use }) => use === 'check')
  return [
    allRan({ en: `runs of ${ticks} quarters`, zh: `${ticks}季运行次数` }, runs),
    ...checkFacts(published, replicatesOf(runs.values, parameters)).flatMap(({ fact, model, hit }) =>
      model && hit !== undefined ? [rowOf(fact, acceptedRange(fact), model, hit)] : [],
    ),
    ...stylisedFacts.map(({ name, title, low, high }) => {
      const model = intervalOf(runs.values.map(({ facts }) => facts[name]))
      return rowOf(title, [low, high], model, model !== undefined && model.high >= low && model.low <= high)
    }),
  ]
}

/** A hit is where the middle nine tenths of the runs reach into the published range. */
function rowOf(name: Text, [low, high]: readonly [number, number], model: Interval | undefined, hit: boolean): Check {
  return {
    name: { en: name.en, zh: name.zh },
    expected: Number.isFinite(high)
      ? Number.isFinite(low)
        ? `${figure(low)} .. ${figure(high)}`
        : `<= ${figure(high)}`
      : `>= ${figure(low)}`,
    found: model ? `${figure(model.median)} [${figure(model.low)}, ${figure(model.high)}]` : '-',
    tolerance: '90 %',
    holds: hit,
  }
}

const figure = (value: number): string => `${Number(value.toPrecision(3))}`

function replicatesOf(runs: readonly DataRun[], parameters: Replicates['parameters']): Replicates {
  return {
    n: runs.length,
    years: Float64Array.from({ length: ticks + 1 }, (_, tick) => 2023.5 + tick / 4),
    parameters,
    paths(name) {
      const column = observables.findIndex((each) => each.name === name)
      if (column < 0) return undefined
      return runs.map(({ series }) =>
        Float64Array.from({ length: ticks + 1 }, (_, tick) => series[tick * observables.length + column]),
      )
    },
  }
}
