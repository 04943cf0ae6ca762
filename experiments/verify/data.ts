// What the economy was not set by, against what is published: hits and misses, as they are.
import { observables, type Parameters, resolveParameters } from '../../model/index.ts'
import { drawnValues } from '../design/drawn-values.ts'
import { acceptedRange, checkFacts } from '../facts/check-facts.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { type Interval, intervalOf } from '../measure/interval.ts'
import type { Replicates } from '../measure/replicates.ts'
import { setFactors } from '../spec/set-factors.ts'
import type { Text } from '../spec/text.ts'
import { allRan } from './all-ran.ts'
import { carriedPosterior } from './data/carried-posterior.ts'
import { type DataRun, type DataRunInput, dataRunTask } from './data/data-run.ts'
import { stylisedFacts } from './data/stylised-facts.ts'
import type { Check, Verification } from './verification.ts'

const ticks = 80
const extents = { quick: { seeds: 4, firms: 200 }, full: { seeds: 20, firms: 500 } }
const preset = 'china-2023'

/**
 * The preset, whose runs differ by chance alone, and the same with each run drawing from the posterior that the preset
 * carries. What the posterior was fitted to checks the preset, but nothing that is drawn from the posterior.
 */
export const verify: Verification = async ({ quick, runAll, progress }) => {
  const { seeds, firms } = extents[quick ? 'quick' : 'full']
  const parameters = resolveParameters(preset, { firms })
  const posterior = carriedPosterior(preset)
  const targets = new Set(posterior.targets.flatMap(({ fact }) => fact ?? []))
  const numbers = Array.from({ length: seeds }, (_, i) => i + 1)
  const drawn = numbers.map((number) =>
    setFactors(parameters, drawnValues({ name: preset, ...posterior }, { seed: 0, number, setting: {} }, {})),
  )
  let done = 0
  const made = async (sets: readonly Parameters[]) => {
    const inputs = sets.map((own, i): DataRunInput => ({ parameters: own, seed: numbers[i], ticks }))
    return runAll<DataRun>(inputs, dataRunTask, () => progress(++done, 2 * seeds))
  }
  const usual = await made(numbers.map(() => parameters))
  const free = await made(drawn)
  const own = rowsOf(usual.values, parameters).map(({ id, check }) => {
    return targets.has(id) ? { id, check: { ...check, name: named(check.name, words.target) } } : { id, check }
  })
  const unseen = own.filter(({ id }) => !targets.has(id))
  const others = rowsOf(free.values, parameters).filter(({ id }) => !targets.has(id))
  return [
    allRan({ en: `runs of ${ticks} quarters`, zh: `${ticks}季运行次数` }, usual),
    ...own.map(({ check }) => check),
    allRan({ en: 'runs that draw from the posterior', zh: '从后验抽取参数的运行次数' }, free),
    ...others.map(({ check }, i) => ({
      ...check,
      name: named(check.name, words.posterior),
      ...(i === 0 && { details: [tally(unseen, words.ofPreset), tally(others, words.ofPosterior)] }),
    })),
  ]
}

const words = {
  target: { en: 'a target', zh: '校准目标' },
  posterior: { en: 'posterior', zh: '后验' },
  ofPreset: { en: 'Preset', zh: '预设' },
  ofPosterior: { en: 'Posterior', zh: '后验' },
}

const named = (name: Text, mark: Text): Text => ({ en: `${name.en} [${mark.en}]`, zh: `${name.zh}［${mark.zh}］` })

interface Row {
  /** Name of the published figure or stylised fact. */
  id: string
  check: Check
}

/** What counts as validated: hits among figures that no calibration has seen. */
function tally(rows: readonly Row[], of: Text): Text {
  const hits = rows.filter(({ check }) => check.holds).length
  return {
    en: `${of.en}: ${hits} hits among ${rows.length} figures that are no target of the calibration.`,
    zh: `${of.zh}：在 ${rows.length} 项非校准目标的数据中命中 ${hits} 项。`,
  }
}

function rowsOf(runs: readonly DataRun[], parameters: Parameters): Row[] {
  const published = loadFacts().facts.filter(({ use }) => use === 'check')
  return [
    ...checkFacts(published, replicatesOf(runs, parameters)).flatMap(({ fact, model, hit }) =>
      model && hit !== undefined ? [{ id: fact.id, check: checkOf(fact, acceptedRange(fact), model, hit) }] : [],
    ),
    ...stylisedFacts.map(({ name, title, low, high }) => {
      const model = intervalOf(runs.map(({ facts }) => facts[name]))
      const hit = model !== undefined && model.high >= low && model.low <= high
      return { id: name, check: checkOf(title, [low, high], model, hit) }
    }),
  ]
}

/** A hit is where the middle nine tenths of the runs reach into the published range. */
function checkOf(name: Text, [low, high]: readonly [number, number], model: Interval | undefined, hit: boolean): Check {
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
