import { beveridge, okun, phillips } from '../../../measure/economics/macro-curves.ts'
import { varianceOf } from '../../../measure/variance-of.ts'
import type { Text } from '../../../spec/text.ts'
import { factsWords as words } from './words.ts'

/** A fact that one run has, from its series. */
export interface RunFact {
  name: string
  title: Text
  /** Reporters that it needs. */
  needs: readonly string[]
  /** From the series in the order of `needs`; NaN where it has no value. */
  figure: (...series: Float64Array[]) => number
}

/** Last finite value. */
const atEnd = (path: Float64Array): number => path.findLast(Number.isFinite) ?? Number.NaN

/** Log changes from tick to tick, as far as there are any. */
export function growthOf(path: Float64Array): Float64Array {
  return path.slice(1).map((value, t) => Math.log(value / path[t]))
}

/** Spread of the growth of a use of GDP over that of GDP: investment is near 3, consumption below 1 in most countries. */
function volatilityRatio(gdp: Float64Array, share: Float64Array): number {
  const own = growthOf(gdp.map((value, t) => value * share[t])).filter(Number.isFinite)
  return Math.sqrt(varianceOf(own) / varianceOf(growthOf(gdp).filter(Number.isFinite)))
}

function meanOfFinite(path: Float64Array): number {
  const finite = path.filter(Number.isFinite)
  return finite.reduce((sum, value) => sum + value, 0) / finite.length
}

const level = (name: string): RunFact => ({
  name,
  title: words.levels[name] ?? { en: name, zh: name },
  needs: [name],
  figure: atEnd,
})

const mean = (name: string): RunFact => ({
  name,
  title: words.means[name] ?? { en: name, zh: name },
  needs: [name],
  figure: meanOfFinite,
})

/** Facts of the published economy, in the order in which they are told. */
export const runFacts: readonly RunFact[] = [
  ...Object.keys(words.levels).map(level),
  {
    name: 'okun',
    title: words.okun,
    needs: ['gdpGrowth', 'unemployment'],
    figure: (growth, unemployment) => okun(growth, unemployment).estimate,
  },
  {
    name: 'beveridge',
    title: words.beveridge,
    needs: ['unemployment', 'vacancyRate'],
    figure: (unemployment, vacancies) => beveridge(unemployment, vacancies).estimate,
  },
  {
    name: 'phillips',
    title: words.phillips,
    needs: ['unemployment', 'inflation'],
    figure: (unemployment, inflation) => phillips(unemployment, inflation).estimate,
  },
  {
    name: 'volatilityConsumption',
    title: words.volatilityConsumption,
    needs: ['gdp', 'consumptionShare'],
    figure: volatilityRatio,
  },
  {
    name: 'volatilityInvestment',
    title: words.volatilityInvestment,
    needs: ['gdp', 'investmentShare'],
    figure: volatilityRatio,
  },
  {
    name: 'divideSize',
    title: words.divideSize,
    needs: ['adoptionLarge', 'adoptionSmall'],
    figure: (large, small) => atEnd(large) / atEnd(small),
  },
  {
    name: 'divideRegion',
    title: words.divideRegion,
    needs: ['adoptionEast', 'adoptionWest'],
    figure: (east, west) => atEnd(east) / atEnd(west),
  },
  ...Object.keys(words.means).map(mean),
]
