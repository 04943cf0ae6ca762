import type { Firms } from '../agents/firms.ts'
import type { Rates } from '../agents/rates.ts'
import type { SectorTechnology } from '../agents/sector-technology.ts'
import { goodsSectors } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { capitalRatio, outputPerTask } from '../technology/production.ts'
import { settledInventory } from './sector-outputs.ts'
import { startUserCost, type UnitUse } from './sector-solution.ts'

/** Technology, stocks and prices of one firm in the balanced state, from the output it starts with. */
export function bookFirm(
  parameters: Parameters,
  rates: Rates,
  technology: SectorTechnology,
  firms: Firms,
  f: number,
  output: number,
  use: UnitUse,
): void {
  const s = firms.sector[f]
  const mode = firms.adopter[f]
  const userCost = startUserCost(parameters, rates)
  const weight = technology.capitalWeight[s]
  const ratio = capitalRatio(userCost, use.taskCost[mode], weight, parameters.capitalTasks)
  const tasks = use.tasks[mode] * output
  firms.capitalRatio[f] = ratio
  firms.ratioAim[f] = ratio
  firms.efficiency[f] = output / (tasks * outputPerTask(1, ratio, weight, parameters.capitalTasks))
  firms.capital[f] = (ratio * tasks) / parameters.normalUtilisation
  firms.output[f] = output
  firms.planned[f] = output
  firms.taskNeed[f] = tasks
  const inventory = settledInventory(parameters, rates)
  const sales = output / (1 + rates.growth * inventory)
  firms.expectedDemand[f] = sales / (1 + rates.growth)
  firms.demand[f] = firms.expectedDemand[f]
  firms.inventory[f] = inventory * sales
  firms.sold[f] = sales
  firms.revenue[f] = sales
  firms.computeSpending[f] = use.compute * mode * output
  firms.valueAdded[f] = (1 - technology.inputSum[s]) * output - firms.computeSpending[f]
  for (let k = 0; k < goodsSectors; k++) {
    firms.inputs[f * goodsSectors + k] = (1 + parameters.inputBuffer) * technology.inputs[s * goodsSectors + k] * output
  }
  firms.price[f] = 1
  firms.wageOffer[f] = 1
  firms.unitCost[f] =
    technology.inputSum[s] + use.labour[mode] + use.compute * mode + (userCost * ratio * tasks) / output
  firms.primeCost[f] = use.labour[mode] + use.compute * mode
  firms.markup[f] = 1 / firms.unitCost[f] - 1
  firms.algorithm[f] = 1
  firms.usedAlgorithm[f] = 1
  firms.automation[f] = mode ? parameters.startAutomation : 0
  firms.products[f] = 1
  firms.cuttingSpeed[f] = 1
  firms.age[f] = 40
  firms.adoptedFor[f] = 40
}
