import { type ParameterName, parameterMeta } from '../../model/index.ts'
import { parameterKeys } from '../spec/forms/parameter-key.ts'

/** The range over which the screening varies a parameter. */
export interface ScreeningRange {
  name: ParameterName
  low: number
  high: number
}

/** Share of its value by which a parameter with a source, and one that is assumed, may be off. */
const off = { sourced: 0.1, assumed: 0.3 }

/**
 * Where the rule would leave what one could imagine: what together makes the flows of the first quarter balance at the
 * published shares of consumption and investment, bounds of measurement, policies, and what is 0 in the baseline.
 */
const ownRanges: Partial<Record<ParameterName, [low: number, high: number]>> = {
  growth: [0.037, 0.043],
  labourShare: [0.52, 0.535],
  capitalOutputRatio: [3.05, 3.15],
  depreciation: [0.085, 0.095],
  leverage: [0.2, 0.22],
  consumeWealth: [0.24, 0.26],
  debtRatio: [0.45, 0.55],
  realRate: [0.008, 0.012],
  consumeIncome: [0.37, 0.4],
  domesticCost: [0.8, 1.2],
  providerLeverage: [0.35, 0.45],
  productivityPassThrough: [0.8, 1],
  normalUtilisation: [0.8, 0.9],
  linkTolerance: [1.1, 1.4],
  debtBrake: [1.05, 1.3],
  maxLeverage: [0.7, 0.9],
  earlyRetirement: [0, 0.02],
  regionalHerding: [0, 0.5],
  digitalMatchingFriction: [0, 0.02],
  stateEmployment: [0, 0.5],
  stateBuildLead: [0, 0.3],
  adoptionSubsidy: [0, 0.1],
  computeBuild: [0, 0.005],
  trainingBudget: [0, 0.005],
  openness: [0.1, 0.7],
  interoperability: [0.1, 0.7],
  publicDataOpening: [0, 0.5],
  missionBudget: [0, 0.005],
  reinvestment: [0, 0.3],
  exportControl: [0, 0.4],
  chipPriceFactor: [0.5, 2],
  efficiencyDrive: [0, 0.5],
  carbonPrice: [0, 0.5],
  greenBuild: [0, 0.05],
  westwardSubsidy: [0, 0.3],
  basicIncome: [0, 0.05],
  digitalGovernment: [0, 0.003],
  gridBuild: [0, 0.001],
  networkBuild: [0, 0.001],
  publicPurchases: [0, 0.005],
  pilotZone: [0, 0.5],
  patientCapital: [0, 0.3],
}

/** Groups and parameters that say how the economy is counted or which limit is looked at, and nothing about the world. */
const leftOutGroups = ['limits']
const leftOut = ['firms', 'workersPerFirm', 'providers', 'providersRepresented', 'savingRate', 'buildLead']

/** A range for every parameter that is one number, cut to what the parameter may be, in the order of the groups. */
export function screeningRanges(): ScreeningRange[] {
  const whole = [...parameterKeys].flatMap(([written, { kind }]) =>
    kind === 'number' || kind === 'int' ? [{ name: written as ParameterName, kind }] : [],
  )
  const names = whole.filter(({ name }) => !name.includes('['))
  return names.flatMap(({ name, kind }): ScreeningRange[] => {
    const { group, default: value, min = -Infinity, max = Infinity, source } = parameterMeta(name)
    if (leftOutGroups.includes(group) || leftOut.includes(name)) return []
    const own = ownRanges[name]
    if (own) return [{ name, low: own[0], high: own[1] }]
    const share = source.startsWith('assumed') ? off.assumed : off.sourced
    const ends = [Number(value) * (1 - share), Number(value) * (1 + share)].toSorted((a, b) => a - b)
    const [down, up] = kind === 'int' ? [Math.floor, Math.ceil] : [short, short]
    return [{ name, low: down(Math.max(min, ends[0])), high: up(Math.min(max, ends[1])) }]
  })
}

/** Three digits are enough for a range. */
const short = (value: number): number => Number(value.toPrecision(3))

/** The ranges as lines of a file, by groups. */
export function screeningLines(): string[] {
  let last = ''
  return screeningRanges().flatMap(({ name, low, high }) => {
    const { group } = parameterMeta(name)
    const heading = group === last ? [] : [`  # ${group}`]
    last = group
    return [...heading, `  ${name}: {min: ${low}, max: ${high}}`]
  })
}
