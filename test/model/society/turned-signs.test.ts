import { expect, it } from 'vitest'
import { observables, type Parameters, type PolicyInstrument } from '../../../model/index.ts'
import { runToy } from '../toy.ts'

/** Last figure of an observable of the small economy after three years. */
function after(name: string, parameters: Partial<Parameters>, policies: PolicyInstrument[] = []): number {
  const { series } = runToy(parameters, { ticks: 12, policies })
  return series[series.length - observables.length + observables.findIndex((each) => each.name === name)]
}

// Below 0, or above 1 for a cost, each of these says the opposite of what it says usually.
it.each<[observed: string, parameter: keyof Parameters, usual: number, turned: number, neutral: number]>([
  ['trust', 'harmRate', 2, -2, 0],
  ['adoptionSmall', 'smallFirmCost', 0.2, -0.2, 0],
])('%s moves the other way where the sign of %s is turned', (observed, parameter, usual, turned, neutral) => {
  const common: Partial<Parameters> = {
    computeRental: false,
    reconsiderRate: 0.3,
    regulationLag: 40,
  }
  const [up, none, down] = [usual, neutral, turned].map((value) => after(observed, { ...common, [parameter]: value }))
  expect(up).toBeLessThan(none)
  expect(down).toBeGreaterThan(none)
})

it('a drive that makes training dearer slows algorithms', () => {
  const drive: PolicyInstrument[] = [{ instrument: 'efficiencyDrive', amount: 1, start: 0 }]
  const [cheap, usual, dear] = [0.1, 1, 10].map((trainingCostEfficiency) =>
    after('algorithmMean', { trainingCostEfficiency, policyLag: 0 }, drive),
  )
  expect(cheap).toBeGreaterThan(usual)
  expect(usual).toBeGreaterThan(dear)
})
