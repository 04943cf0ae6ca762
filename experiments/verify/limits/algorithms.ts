// Growth that feeds on itself, x' = k x^(1+a): infinite at x0^(-a)/(k a) where a > 0. Ideas: a = f (Romer 1990, Jones 1995).
// Software that does its own research: a = l (1 - 1/r), above zero if and only if returns r are above one (Davidson 2023).
import type { Parameters } from '../../../model/index.ts'
import type { Check } from '../verification.ts'
import { advance, type LimitName, openLimit } from './limit-economy.ts'
import { near } from './near.ts'

/** A level that grows by more than this factor in a quarter is as good as at its end. */
const explosive = 2

/** Algorithm of a firm, quarter by quarter, until it explodes or the time is up. */
function levels(name: LimitName, quarters: number, overrides: Partial<Parameters> = {}): number[] {
  const economy = openLimit(name, overrides)
  const path = [economy.firms.algorithm[0]]
  while (path.length <= quarters) {
    advance(economy)
    path.push(economy.firms.algorithm[0])
    if (path[path.length - 1] > explosive * path[path.length - 2]) break
  }
  return path
}

/**
 * Quarters of the model lag behind continuous time by (1+a)/(2a) x log of the quarters left: some twelve quarters in two
 * thousand.
 */
const tolerance = 0.01

export function ideas(): Check[] {
  const { researchProductivity: k, researchSpillover, researchReturns } = openLimit('limit-ideas').parameters
  const exponent = researchSpillover - 1 / researchReturns
  const expected = 1 / (k * exponent)
  return [
    near(
      { en: 'Ideas: quarters to the explosion', zh: '思想爆炸：所需季度' },
      expected,
      levels('limit-ideas', 2 * expected).length - 1,
      tolerance,
    ),
  ]
}

/** Returns below one: what is found becomes harder to find faster than it helps. */
const slow = 0.8

/**
 * Level of the slowing software loop after as much time as `quarters` of the preset are, in closed form and in the model,
 * where a step is `part` of a quarter: research of a step takes that part of its speed, and steps are as many more.
 */
export function slowingLevel(quarters: number, part = 1): { expected: number; found: number } {
  const { researchProductivity, researchCrowding } = openLimit('limit-software-loop').parameters
  const exponent = researchCrowding * (1 - 1 / slow)
  const path = levels('limit-software-loop', quarters / part, {
    researchReturns: slow,
    researchProductivity: part * researchProductivity,
  })
  return { expected: (1 - exponent * researchProductivity * quarters) ** (-1 / exponent), found: path[path.length - 1] }
}

export function softwareLoop(): Check[] {
  const {
    researchProductivity: k,
    researchCrowding: crowding,
    researchReturns,
  } = openLimit('limit-software-loop').parameters
  const expected = 1 / (k * crowding * (1 - 1 / researchReturns))
  const quarters = 2000
  const steady = levels('limit-software-loop', quarters, { researchReturns: 1 })
  const slowing = slowingLevel(quarters)
  return [
    near(
      { en: 'Software loop, r = 1.25: quarters to the explosion', zh: '软件循环，r = 1.25：爆炸所需季度' },
      expected,
      levels('limit-software-loop', 2 * expected).length - 1,
      tolerance,
    ),
    near(
      {
        en: 'Software loop, r = 1: growth in the last quarter over that in the first',
        zh: '软件循环，r = 1：末季与首季增速之比',
      },
      1,
      Math.log(steady[quarters] / steady[quarters - 1]) / Math.log(steady[1] / steady[0]),
      1e-9,
    ),
    near(
      {
        en: `Software loop, r = ${slow}: level after ${quarters} quarters`,
        zh: `软件循环，r = ${slow}：${quarters}季后的水平`,
      },
      slowing.expected,
      slowing.found,
      tolerance,
    ),
  ]
}
