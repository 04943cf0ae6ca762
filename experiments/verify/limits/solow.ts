// Solow 1956: k* = (s/(n+g+d))^(1/(1-a)) and the speed (1-a)(n+g+d), at n = 0: the economy has no births.
import { emerging } from '../../../model/names.ts'
import type { Check } from '../verification.ts'
import { advance, openLimit, total } from './limit-economy.ts'
import { near } from './near.ts'

const quarters = 1500
/** Where the gap has become small enough for its speed to be steady, and is still large against its end. */
const [early, late] = [200, 300]

export function solow(): Check[] {
  const economy = openLimit('limit-solow')
  const { firms, technology, rates, parameters } = economy
  const share = technology.capitalWeight[emerging]
  const dilution = rates.growth + rates.depreciation
  // Output for a unit of efficient labour is A k^a here, not k^a: A scales the unit of saving.
  const expected = ((firms.efficiency[0] * parameters.savingRate) / dilution) ** (1 / (1 - share))
  const path = Array.from({ length: quarters }, () => {
    const capital = total(firms.capital)
    advance(economy)
    return capital / total(firms.taskNeed)
  })
  const end = path[quarters - 1]
  const gap = (quarter: number) => Math.log(path[quarter] / end)
  const speed = 1 - (gap(late) / gap(early)) ** (1 / (late - early))
  return [
    near(
      { en: 'Solow: capital per efficient worker, k*', zh: '索洛：有效劳均资本 k*' },
      expected,
      end,
      // What 1500 quarters at this speed leave of the gap is below one part in a million.
      1e-5,
    ),
    near(
      { en: 'Solow: speed of convergence a quarter', zh: '索洛：每季收敛速度' },
      (1 - share) * dilution,
      speed,
      // The closed form is of continuous time: a quarter leaves it by half its growth and half its speed.
      0.01,
    ),
  ]
}
