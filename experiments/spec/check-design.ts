import type { Design } from './design.ts'
import {
  goesNowhere,
  needsLevels,
  notInCompare,
  notPowerOfTwo,
  nothingVaries,
  oddLevels,
  onlyUncertain,
  ratioOfNothing,
  startsWithAll,
  tooLongPath,
  tooManyFactors,
  tooManyPoints,
  unequalLists,
  variesAlready,
} from './design-messages.ts'
import type { Factor } from './factor.ts'
import { aboutValue, type Finding } from './finding.ts'
import { parameterKeys } from './forms/parameter-key.ts'
import { mostPoints, mostSobolDimensions, mostTicks } from './limits.ts'
import { things, unknownName } from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { outOfRange } from './out-of-range.ts'
import { splitFactor } from './set-factors.ts'

interface Varied {
  factors: readonly Factor[]
  /** Where each factor stands in the document. */
  places: ReadonlyMap<string, PropertyKey[]>
}

/** Designs that cannot do without a factor. */
const varying = new Set([
  'list',
  'random',
  'lhs',
  'sobol',
  'saltelli',
  'morris',
  'oat',
  'adaptive',
  'nsga2',
  'calibrate',
])

/** Faults between a design and what varies: each design asks for its own kind of factors. */
export function checkDesign(design: Design, { factors, places }: Varied): Finding[] {
  const { kind } = design
  const about = (key: string, complaint: Finding['complaint']) => aboutValue(['design', key], complaint)
  const ofFactor = ({ name }: Factor, complaint: Finding['complaint']) => aboutValue(places.get(name) ?? [], complaint)
  // Factors that are faulty themselves are not in the list, but their author meant them to vary.
  if (varying.has(kind) && places.size === 0) return [about('kind', nothingVaries(kind, 'openness'))]
  switch (design.kind) {
    case 'grid':
    case 'list':
    case 'feedback':
    case 'path': {
      const endless = factors.filter(({ levels }) => !levels)
      const ofLevels = endless.map((factor) => ofFactor(factor, needsLevels(factor.name, kind)))
      if (design.kind === 'path') return [...ofLevels, ...checkPath(design, places)]
      const settings = design.kind === 'feedback' ? design.settings : design.kind
      return [...ofLevels, ...(settings === 'grid' ? checkGrid(factors) : checkList(factors, ofFactor))]
    }
    case 'sobol':
    case 'saltelli': {
      const most = kind === 'sobol' ? mostSobolDimensions : mostSobolDimensions / 2
      if (factors.length > most) return [about('kind', tooManyFactors(kind, factors.length, most))]
      return Number.isInteger(Math.log2(design.points))
        ? []
        : [{ ...about('points', notPowerOfTwo(design.points)), warning: true }]
    }
    case 'morris':
      return design.levels % 2 === 0 ? [] : [{ ...about('levels', oddLevels(design.levels)), warning: true }]
    case 'compare':
      return [
        ...factors.filter(({ uncertain }) => !uncertain).map((factor) => ofFactor(factor, notInCompare(factor.name))),
        ...checkOverlap(design, places),
      ]
    case 'adaptive':
      return design.start < design.points ? [] : [about('start', startsWithAll(design.start, design.points))]
    case 'nsga2':
      return factors.length > 0 && factors.every(({ uncertain }) => uncertain)
        ? [about('kind', onlyUncertain(kind))]
        : []
    default:
      return []
  }
}

function checkGrid(factors: readonly Factor[]): Finding[] {
  const points = factors.reduce((product, { levels = [0] }) => product * levels.length, 1)
  return points <= mostPoints ? [] : [aboutValue(['parameters'], tooManyPoints(points, mostPoints))]
}

function checkList(
  factors: readonly Factor[],
  ofFactor: (factor: Factor, complaint: Finding['complaint']) => Finding,
): Finding[] {
  const listed = factors.flatMap((factor) => (factor.levels ? [{ factor, length: factor.levels.length }] : []))
  return listed.flatMap(({ factor, length }) => {
    const [first] = listed
    if (length === first.length) return []
    return [ofFactor(factor, unequalLists(factor.name, length, first.factor.name, first.length))]
  })
}

function checkPath(design: Design & { kind: 'path' }, places: Varied['places']): Finding[] {
  const { parameter, from, to, steps, ticksPerStep, back, scale } = design
  const about = (key: string, complaint: Finding['complaint']) => aboutValue(['design', key], complaint)
  const key = parameterKeys.get(parameter)
  if (!key || (key.kind !== 'number' && key.kind !== 'int')) {
    const valid = [...parameterKeys].filter(([, { kind }]) => kind === 'number' || kind === 'int').map(([name]) => name)
    return [about('parameter', unknownName(things.number, parameter, nearestName(parameter, valid), valid))]
  }
  const place = places.get(parameter)
  const ends = Object.entries({ from, to }).flatMap(([end, value]) =>
    key.value.safeParse(value).success ? [] : [about(end, outOfRange(end, String(value), key.meta))],
  )
  const ticks = (steps + 1) * ticksPerStep * (back ? 2 : 1)
  return [
    ...ends,
    ...(place ? [about('parameter', variesAlready(parameter, place.join('.')))] : []),
    ...(scale === 'log' && !(from > 0 && to > 0) ? [about('scale', ratioOfNothing(Math.min(from, to)))] : []),
    ...(from === to ? [about('to', goesNowhere(to))] : []),
    ...(ticks > mostTicks ? [about('steps', tooLongPath(ticks, mostTicks))] : []),
  ]
}

/** Parameters that an alternative sets although they, or an element of them, vary over scenarios. */
function checkOverlap({ alternatives }: Design & { kind: 'compare' }, places: Varied['places']): Finding[] {
  return alternatives.flatMap(({ parameters }, index) =>
    [...places].flatMap(([factor, place]) => {
      const { name } = splitFactor(factor)
      if (!Object.hasOwn(parameters, name)) return []
      return [aboutValue(['design', 'alternatives', index, 'parameters', name], variesAlready(name, place.join('.')))]
    }),
  )
}
