import type { Rates } from '../agents/rates.ts'
import type { SectorTechnology } from '../agents/sector-technology.ts'
import { pow } from '../math.ts'
import { goodsSectors } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { elasticityOfSubstitution } from '../technology/ces.ts'
import { taskUnitCost } from '../technology/task-block.ts'
import { logThresholds, taskMixes } from './task-start.ts'
import { inputTable, type SectorOutputs } from './sector-outputs.ts'

/** What a firm of a sector uses for a unit of output at the start, with (1) and without (0) adoption. */
export interface UnitUse {
  labour: [without: number, with_: number]
  tasks: [without: number, with_: number]
  taskCost: [without: number, with_: number]
  machines: number
  compute: number
}

export function blankTechnology(parameters: Parameters, outputs: SectorOutputs): SectorTechnology {
  const zeros = () => new Float64Array(goodsSectors)
  const inputs = inputTable(parameters)
  const inputSum = zeros()
  for (let s = 0; s < goodsSectors; s++) {
    for (let k = 0; k < goodsSectors; k++) inputSum[s] += inputs[s * goodsSectors + k]
  }
  const taskMix = taskMixes(parameters)
  return {
    inputs,
    inputSum,
    capitalWeight: zeros(),
    labourFactor: zeros(),
    taskMix,
    logThreshold: logThresholds(parameters, taskMix),
    investmentMix: zeros(),
    exportMix: outputs.exportMix,
    machineScale: zeros(),
    dataPerOutput: zeros(),
    ownDataShare: zeros().fill(1),
    computePerOutput: zeros(),
    startComputePrice: new Float64Array(3 * goodsSectors).fill(1),
    adoptionBarrier: zeros(),
    kindWeights: new Float64Array(goodsSectors * 3),
    computeUnit: 1,
    upkeepPerCompute: 0,
    powerPerCompute: 0,
    energyPerGood: 0,
    chipCost: 1,
    domesticMadeStart: 1,
    researchPerValue: 0,
    adopterValueShare: 0,
    labourProductivity: 1,
  }
}

/** Real user cost of a unit of capital in use, a quarter, at the start: interest less inflation plus depreciation. */
export function startUserCost(parameters: Parameters, rates: Rates): number {
  return (rates.realRate + rates.loanSpread + rates.depreciation) / parameters.normalUtilisation
}

/**
 * Labour, tasks, machines and compute per unit of output in a sector, and its weight of capital.
 *
 * Both modes cost the same at the start (normalised CES: de La Grandville 1989, Klump et al. 2012): tasks cost the
 * part T of output; adopters pay a part of it for compute. Machines' price p_M follows from the first-order condition
 * of the task block, (p_M M)/(w L) = phi/(1-phi) p_M^(1-e), with p_M M = compute bill / weight of compute.
 * The weight pK is such that firms at their cost-minimising ratio own the sector's capital.
 */
export function solveSector(
  parameters: Parameters,
  rates: Rates,
  technology: SectorTechnology,
  outputs: SectorOutputs,
  sector: number,
  adopterOutput: number,
): UnitUse {
  const output = outputs.output[sector]
  const taskBill = (outputs.wages[sector] + outputs.computeBought[sector]) / output
  const use: UnitUse = { labour: [taskBill, 0], tasks: [taskBill, 0], taskCost: [1, 1], machines: 0, compute: 0 }
  if (adopterOutput > 0) {
    const phi = parameters.startAutomation
    const e = elasticityOfSubstitution(parameters.taskSubstitution)
    use.compute = outputs.computeBought[sector] / adopterOutput
    use.labour[1] = taskBill - use.compute
    const machineBill = use.compute / parameters.computeWeight
    const price = pow(((machineBill / use.labour[1]) * (1 - phi)) / phi, 1 / (1 - e))
    use.machines = machineBill / price
    use.taskCost[1] = taskUnitCost(price, 1, phi, parameters.taskSubstitution)
    use.tasks[1] = (machineBill + use.labour[1]) / use.taskCost[1]
    technology.machineScale[sector] = 1 / (parameters.computeWeight * price)
  }
  const sigma = elasticityOfSubstitution(parameters.capitalTasks)
  const userCost = startUserCost(parameters, rates)
  const inUse = (output - adopterOutput) * use.tasks[0] + adopterOutput * use.tasks[1] * pow(use.taskCost[1], sigma)
  const odds = userCost * pow((outputs.capital[sector] * parameters.normalUtilisation) / inUse, 1 / sigma)
  technology.capitalWeight[sector] = odds / (1 + odds)
  return use
}
