// CES (Arrow, Chenery, Minhas and Solow 1961): elasticity 1/(1-rho); Cobb-Douglas as rho -> 0, Leontief as rho -> -inf.
import type { Parameters } from '../../../model/index.ts'
import { emerging } from '../../../model/names.ts'
import type { Check } from '../verification.ts'
import { advance, type LimitName, openLimit, total } from './limit-economy.ts'
import { near, within } from './near.ts'

/** One quarter as the accounts have it: factors, output, and what each unit of a factor was paid. */
interface Quarter {
  capital: number
  tasks: number
  output: number
  wage: number
  rent: number
}

function quarters(name: LimitName, count: number, overrides: Partial<Parameters> = {}): Quarter[] {
  const economy = openLimit(name, overrides)
  const { firms } = economy
  return Array.from({ length: count }, () => {
    const capital = total(firms.capital)
    advance(economy)
    const [tasks, output, wages] = [total(firms.taskNeed), total(firms.output), total(firms.wageBill)]
    return { capital, tasks, output, wage: wages / tasks, rent: (output - wages) / capital }
  })
}

/** Change of the log of a figure between two quarters. */
const change = (from: Quarter, to: Quarter, read: (quarter: Quarter) => number) => Math.log(read(to) / read(from))

function elasticityOfSubstitution(path: Quarter[]): number {
  const [first, last] = [path[0], path[path.length - 1]]
  const proportion = change(first, last, ({ capital, tasks }) => capital / tasks)
  return proportion / change(first, last, ({ wage, rent }) => wage / rent)
}

/** What one percent more capital added to output in the last quarter, labour being the same. */
function elasticityOfOutput(path: Quarter[]): number {
  const [before, last] = path.slice(-2)
  return change(before, last, ({ output }) => output) / change(before, last, ({ capital }) => capital)
}

export function substitution(): Check[] {
  const nearly = quarters('limit-cobb-douglas', 200)
  const exactly = quarters('limit-cobb-douglas', 200, { capitalTasks: 0 })
  const apart = Math.max(...nearly.map(({ output }, at) => Math.abs(Math.log(output / exactly[at].output))))
  const share = openLimit('limit-cobb-douglas', { capitalTasks: 0 }).technology.capitalWeight[emerging]
  return [
    near(
      { en: 'CES, rho = -0.4: elasticity of substitution', zh: 'CES，rho = -0.4：替代弹性' },
      1 / 1.4,
      elasticityOfSubstitution(quarters('limit-ces', 80)),
      // Wages are marginal products by difference quotients of this precision.
      1e-6,
    ),
    within(
      { en: 'CES, rho -> 0: log output less that of Cobb-Douglas', zh: 'CES，rho→0：与柯布-道格拉斯产出的对数差' },
      0,
      apart,
      1e-5,
    ),
    near(
      { en: 'CES, rho -> 0: elasticity of output in capital', zh: 'CES，rho→0：产出对资本的弹性' },
      share,
      elasticityOfOutput(nearly),
      1e-4,
    ),
    within(
      { en: 'CES, rho = -10, capital scarce: elasticity in capital', zh: 'CES，rho = -10，资本稀缺：产出对资本的弹性' },
      1,
      elasticityOfOutput(quarters('limit-leontief', 40, { savingRate: 0 })),
      1e-3,
    ),
    within(
      {
        en: 'CES, rho = -10, capital plentiful: elasticity in capital',
        zh: 'CES，rho = -10，资本充裕：产出对资本的弹性',
      },
      0,
      elasticityOfOutput(quarters('limit-leontief', 40)),
      1e-3,
    ),
  ]
}
