// Aghion, Jones and Jones 2019: where the share of tasks left to people falls at the rate t, output grows at g = -t(1-r)/r
// and machines have the share aK = ((d+g)/s)^(-r), for ever below one.
import { emerging } from '../../../model/names.ts'
import type { Check } from '../verification.ts'
import { advance, openLimit, total } from './limit-economy.ts'
import { near } from './near.ts'

const quarters = 1400
const last = 40

export function automationGrowth(): Check[] {
  const economy = openLimit('limit-ajj-growth')
  const { firms, technology, parameters } = economy
  const { taskSubstitution: rho, savingRate, capacityLoss, automationTrend, automationSlope } = parameters
  // How much of the composite a unit of output makes when it is saved: the unit in which s is measured here.
  const machinesPerOutput = (firms.efficiency[0] * technology.machineScale[emerging]) / technology.chipCost
  const growth = (-((automationTrend * automationSlope) / 4) * (1 - rho)) / rho
  const loss = 1 - (1 - capacityLoss) ** (1 / 4)
  const share = ((loss + Math.exp(growth) - 1) / (savingRate * machinesPerOutput)) ** -rho
  let before = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(economy)
    if (quarter === quarters - 1 - last) before = total(firms.output)
  }
  const output = total(firms.output)
  return [
    near(
      { en: 'AJJ: growth a quarter as tasks are automated at rate t', zh: 'AJJ：任务自动化下的每季增长' },
      growth,
      Math.log(output / before) / last,
      // What the run leaves of the way to balanced growth.
      1e-3,
    ),
    near(
      { en: "AJJ: machines' share in the end", zh: 'AJJ：机器的最终份额' },
      share,
      total(firms.computeSpending) / output,
      1e-3,
    ),
  ]
}
