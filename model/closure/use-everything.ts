import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { goodsSectors, kindCount, skillCount } from '../names.ts'
import { capability, intelligenceTechnology, possibleAutomation } from '../technology/capability.ts'
import { setTaskMix } from '../technology/plan-production.ts'
import { effectiveLabour } from '../technology/task-assignment.ts'
import { marginalCompute, marginalLabour, outputWith, tasksWith } from './full-output.ts'

/**
 * Plans that use all there is: every firm works with its staff and all its capital, adopters automate what can be
 * automated and divide all compute by their labour. Both are paid what they add at the margin; one wage holds for all,
 * the mean. Source: competitive pay as in Solow 1956.
 */
export function useEverything(state: State): void {
  const { firms, parameters, technology, providers, markets } = state
  const shape = intelligenceTechnology(state)
  const classShares = new Float64Array(skillCount)
  let staff = 0
  let adopters = 0
  for (let f = 0; f < firms.count; f++) {
    const at = f * skillCount
    const routine = firms.staffEfficiency[at]
    const cognitive = firms.staffEfficiency[at + 1]
    const creative = firms.staffEfficiency[at + 2]
    staff += routine + cognitive + creative
    firms.labour[f] = effectiveLabour(
      routine,
      cognitive,
      creative,
      firms.taskMix[at + 1],
      firms.taskMix[at + 2],
      parameters.mismatchProductivity,
    )
    if (firms.adopter[f]) adopters += firms.labour[f]
  }
  let capacity = 0
  if (adopters > 0) for (let cell = 0; cell < providers.count * kindCount; cell++) capacity += providers.capacity[cell]

  let labourIncome = 0
  let computeIncome = 0
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    const adopter = firms.adopter[f]
    const labour = firms.labour[f]
    const compute = adopter ? (capacity * labour) / adopters : 0
    firms.compute[f] = compute
    firms.computeNeed[f] = compute
    firms.automation[f] =
      adopter && compute > 0 ? possibleAutomation(state, f, capability(state, f, shape), classShares) : 0
    setTaskMix(state, f, classShares, adopter && firms.automation[f] > 0 ? 1 : 0)
    const done = tasksWith(state, f, labour, compute, shape)
    firms.taskNeed[f] = done
    if (done > 0) firms.capitalRatio[f] = firms.capital[f] / done
    firms.planned[f] = outputWith(state, f, labour, compute, shape)
    let net = firms.price[f]
    for (let k = 0; k < goodsSectors; k++) net -= technology.inputs[s * goodsSectors + k] * markets.price[k]
    labourIncome += net * marginalLabour(state, f, labour, compute, shape) * labour
    computeIncome += net * marginalCompute(state, f, labour, compute, shape) * compute
  }
  if (staff > 0) markets.wage.fill(labourIncome / (staff * markets.hours))
  if (parameters.technology) rentCompute(state, capacity > 0 ? computeIncome / capacity : 0)
}

/** Providers rent all their capacity to adopters at what compute adds at the margin. */
function rentCompute(state: State, rent: number): void {
  const { firms, providers, ledger } = state
  let bill = 0
  for (let f = 0; f < firms.count; f++) {
    firms.computeSpending[f] = firms.compute[f] * rent
    firms.deposits[f] -= firms.computeSpending[f]
    bill += firms.computeSpending[f]
  }
  let revenue = 0
  for (let p = 0; p < providers.count; p++) {
    providers.revenue[p] = 0
    providers.subsidy[p] = 0
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      const used = bill > 0 ? providers.capacity[cell] : 0
      providers.demand[cell] = used
      providers.used[cell] = used
      providers.price[cell] = rent
      providers.revenue[p] += used * rent
    }
    providers.deposits[p] += providers.revenue[p]
    revenue += providers.revenue[p]
  }
  pays(ledger, 'compute', 'firms', bill)
  receives(ledger, 'compute', 'providers', revenue)
}
