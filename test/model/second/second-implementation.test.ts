import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEconomy, type Economy, type Parameters, resolveParameters, step } from '../../../model/index.ts'
import { adoptionNetGain, costSaved } from '../../../model/technology/adopt.ts'
import { adoptionChance } from '../../../model/technology/adoption-choice.ts'
import { intelligenceTechnology, capability, possibleAutomation } from '../../../model/technology/capability.ts'
import { taskPlan, taskPlanLength } from '../../../model/technology/compute-for-tasks.ts'
import { automateTasks } from '../../../model/technology/economic-automation.ts'
import { produce } from '../../../model/technology/produce.ts'
import { chanceToAdopt, cheapest, labourOf, machinesFrom, outputOf, tasksFrom } from './second-implementation.ts'

/** Numbers over several orders of size. */
const size = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp)
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

test('the plan of a firm is the cheapest there is', () => {
  const cases = fc.record({
    tasks: size(0.1, 100),
    possible: number(0.01, 0.95),
    weight: number(0.1, 0.95),
    substitution: number(-3, -0.05),
    scale: size(0.1, 10),
    algorithm: size(0.2, 20),
    data: size(0.05, 50),
    compute: size(1e-3, 10),
    labour: size(0.2, 5),
    r: fc.oneof(number(-4, -0.1), number(0.1, 0.7)),
  })
  fc.assert(
    fc.property(cases, ({ tasks, possible, weight, substitution, scale, algorithm, data, compute, labour, r }) => {
      const plan = new Float64Array(taskPlanLength)
      automateTasks(tasks, possible, scale * data, scale * algorithm, weight, compute, labour, substitution, r, 0, plan)
      const cost = compute * plan[taskPlan.compute] + labour * plan[taskPlan.labour]
      const second = cheapest(tasks, possible, { compute, labour }, { weight, substitution, scale, algorithm, data }, r)
      expect(cost / second.cost).toBeCloseTo(1, 7)
      // Where cost is flat at its lowest, a search sees no further than half of the digits.
      expect(plan[taskPlan.machines] / tasks).toBeCloseTo(second.machines / tasks, 3)
      if (plan[taskPlan.machines] > 0) {
        const done = tasksFrom(plan[taskPlan.machines], plan[taskPlan.labour], plan[taskPlan.automated], r)
        expect(done / tasks).toBeCloseTo(1, 8)
      }
    }),
    { numRuns: 500, seed: 8 },
  )
})

/** Parameters of adoption and production, drawn at random around a small economy that has been running for a while. */
const economies = fc
  .record({
    computeWeight: number(0.3, 0.9),
    intelligenceSubstitution: number(-2, -0.1),
    taskSubstitution: fc.oneof(number(-3, -0.1), number(0.1, 0.6)),
    capitalTasks: number(-2, -0.1),
    enhancementGain: number(0, 1),
    mismatchProductivity: number(0, 1),
    adoptionIntensity: number(1, 20),
    peerEffect: number(-0.2, 0.5),
    trustWeight: number(0, 1),
    switchingCost: number(0, 0.1),
    computeRental: fc.boolean(),
  })
  .map((drawn) => resolveParameters('china-2023', { firms: 40, workersPerFirm: 10, ...drawn }))

/** Economies of which some have no start: those say nothing. */
function running(parameters: Parameters): Economy | undefined {
  const economy = createEconomy(parameters, { seed: 5 })
  if ('status' in economy) return undefined
  for (let quarter = 0; quarter < 6; quarter++) step(economy)
  return economy
}

test('adoption: what it saves, what else counts, and the chance', () => {
  let seen = 0
  fc.assert(
    fc.property(economies, (parameters) => {
      const economy = running(parameters)
      if (!economy) return
      const { firms, technology, channels, markets, society, controls } = economy
      const shape = intelligenceTechnology(economy)
      const shares = new Float64Array(3)
      const plan = new Float64Array(taskPlanLength)
      for (let f = 0; f < firms.count; f++) {
        const [s, place] = [firms.sector[f], firms.region[f] * 4 + firms.sector[f]]
        const wage = [0, 1, 2].reduce(
          (sum, k) => sum + firms.taskMix[f * 3 + k] * markets.wage[firms.region[f] * 3 + k],
          0,
        )
        const z = technology.labourProductivity
        const { enhancementGain: gain, aiSkillStart } = parameters
        const better = (1 + gain * firms.staffAiSkill[f]) / (1 + gain * aiSkillStart)
        const price = wage * firms.wageOffer[f]
        const possible = possibleAutomation(economy, f, capability(economy, f, shape), shares)
        const together = cheapest(
          firms.taskNeed[f],
          possible,
          { compute: channels.now.computePrice[place], labour: price / (z * better) },
          {
            weight: parameters.computeWeight,
            substitution: parameters.intelligenceSubstitution,
            scale: technology.machineScale[s],
            algorithm: firms.usedAlgorithm[f],
            data: firms.usableData[f],
          },
          parameters.taskSubstitution,
        ).cost
        const saved = ((price / z) * firms.taskNeed[f] - together) / (firms.unitCost[f] * firms.planned[f])
        const found = costSaved(economy, f, shape, shares, plan)
        expect(found).toBeCloseTo(saved, 6)

        const staff = firms.staff[f * 3] + firms.staff[f * 3 + 1] + firms.staff[f * 3 + 2]
        const own = parameters.computeRental
          ? 0
          : (parameters.smallFirmCost * parameters.workersPerFirm) / Math.max(1, staff)
        const stay = firms.adopter[f] ? parameters.switchingCost : -parameters.switchingCost
        const h =
          saved +
          0.02 +
          parameters.trustWeight * (channels.now.trust[0] - society.startTrust) -
          parameters.regulationCost * (society.regulation - society.startRegulation) -
          own -
          technology.adoptionBarrier[s] +
          stay
        expect(controls.pilotZone).toBe(0)
        const net = adoptionNetGain(economy, f, found, firms.adopter[f], 0.02)
        expect(net).toBeCloseTo(h, 6)
        const { adoptionIntensity: b, peerEffect: j } = parameters
        expect(adoptionChance(b, net, j, firms.peerShare[f])).toBeCloseTo(chanceToAdopt(b, h, j, firms.peerShare[f]), 5)
        seen++
      }
    }),
    { numRuns: 30, seed: 3 },
  )
  expect(seen).toBeGreaterThan(500)
}, 60_000)

test('production: output from staff, machines and capital', () => {
  let adopters = 0
  fc.assert(
    fc.property(economies, (parameters) => {
      const economy = running(parameters)
      if (!economy) return
      const { firms, technology, markets } = economy
      const inputs = firms.inputs.slice()
      produce(economy)
      for (let f = 0; f < firms.count; f++) {
        const s = firms.sector[f]
        const three = [0, 1, 2].map((k) => f * 3 + k)
        const labour = labourOf(
          three.map((at) => firms.staffEfficiency[at]),
          three.map((at) => firms.taskMix[at]),
          parameters.mismatchProductivity,
        )
        const { enhancementGain: gain, aiSkillStart } = parameters
        const better = firms.adopter[f] ? (1 + gain * firms.staffAiSkill[f]) / (1 + gain * aiSkillStart) : 1
        const efficient = labour * technology.labourProductivity * better * markets.hours
        const phi = firms.automation[f]
        const machines = machinesFrom(firms.compute[f], {
          weight: parameters.computeWeight,
          substitution: parameters.intelligenceSubstitution,
          scale: technology.machineScale[s],
          algorithm: firms.usedAlgorithm[f],
          data: firms.usableData[f],
        })
        const withMachines = firms.adopter[f] && phi > 0
        if (withMachines) adopters++
        const tasks = withMachines ? tasksFrom(machines, efficient, phi, parameters.taskSubstitution) : efficient
        const made = outputOf(
          { efficiency: firms.efficiency[f], weight: technology.capitalWeight[s], exponent: parameters.capitalTasks },
          firms.capital[f],
          firms.capitalRatio[f],
          tasks,
        )
        const most = [0, 1, 2, 3].map((k) => inputs[f * 4 + k] / technology.inputs[s * 4 + k])
        const expected = Math.min(made, ...most.filter((each) => !Number.isNaN(each)))
        expect(firms.output[f] / Math.max(expected, 1e-300)).toBeCloseTo(expected > 0 ? 1 : 0, 8)
      }
    }),
    { numRuns: 30, seed: 4 },
  )
  expect(adopters).toBeGreaterThan(100)
}, 60_000)
