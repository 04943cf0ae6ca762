import type { Parameters } from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'
import type { Check } from '../verification.ts'
import { observableNames, pathOf, small } from './paths.ts'
import { recountMoney } from './recount-money.ts'

const factor = 4
const quarters = 10
/** Logarithms of other numbers end in other digits, which a quarter or two pass on. */
const tolerance = 1e-9

/** Parameters that only say in which unit a quantity is told, and the power to which observables are in that unit. */
const tellers: {
  name: keyof Parameters & ('startData' | 'startPower')
  title: Text
  powers: Record<string, number>
}[] = [
  {
    name: 'startData',
    title: { en: 'data told in a unit 4 times smaller', zh: '数据单位缩小为四分之一' },
    powers: { dataMade: 1 },
  },
  {
    name: 'startPower',
    title: { en: 'power told in a unit 4 times smaller', zh: '电力单位缩小为四分之一' },
    powers: { powerUse: 1, carbon: 1, carbonIntensity: 1 },
  },
]

/** Results do not hang on the units in which money, data and power are counted. */
export function units(): Check[] {
  const usual = pathOf(small(), 3, quarters)
  const inCents = pathOf(small(), 3, quarters, (economy) => recountMoney(economy, factor))
  return [
    gapCheck({ en: 'money counted in a unit 4 times smaller', zh: '货币单位缩小为四分之一' }, usual, inCents, {}),
    ...tellers.map(({ name, title, powers }) => {
      const told = pathOf(small({ [name]: factor * small()[name] }), 3, quarters)
      return gapCheck(title, usual, told, powers)
    }),
  ]
}

/** The largest gap between two runs, once the other's observables are told in the usual one's units by their `powers`. */
export function gapCheck(
  name: Text,
  usual: readonly Float64Array[],
  other: readonly Float64Array[],
  powers: Record<string, number>,
): Check {
  let worst = 0
  let where = ''
  for (const [quarter, row] of usual.entries()) {
    for (const [i, value] of row.entries()) {
      const expected = value * factor ** (powers[observableNames[i]] ?? 0)
      const gap = gapOf(expected, other[quarter][i])
      if (gap > worst) [worst, where] = [gap, observableNames[i]]
    }
  }
  return {
    name: {
      en: `${name.en}: largest relative gap of any observable over ${usual.length} quarters`,
      zh: `${name.zh}：${usual.length} 季内各观测量的最大相对差`,
    },
    expected: '0',
    found: worst === 0 ? '0' : `${worst.toExponential(1)} (${where})`,
    tolerance: tolerance.toExponential(0),
    holds: worst < tolerance,
  }
}

/** Relative, or absolute where the figure itself is about nothing; not there in both is no gap. */
function gapOf(expected: number, found: number): number {
  if (Object.is(expected, found)) return 0
  const gap = Math.abs(found - expected) / Math.max(1e-3, Math.abs(expected))
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap
}
