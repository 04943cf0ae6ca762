import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  labourDemand,
  labourNeeded,
  machineDemand,
  machineToLabourShare,
  tasks,
  taskUnitCost,
} from '../../../model/technology/task-block.ts'
import { taskSum } from '../../../model/technology/task-sum.ts'

fc.configureGlobal({ seed: 20230701 })

const r = -0.5
const positive = fc.double({ min: 0.01, max: 100, noNaN: true })
const phis = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('task block', () => {
  it('is the composite of the design', () => {
    const plain = (0.3 ** 1.5 * 4 ** r + 0.7 ** 1.5 * 9 ** r) ** (1 / r)
    expect(tasks(4, 9, 0.3, r)).toBeCloseTo(plain, 12)
  })

  it('equals the explicit sum over tasks when each class splits evenly', () => {
    for (const rho of [-5, -0.5, 0, 0.5, Number.NEGATIVE_INFINITY]) {
      for (const automated of [1, 30, 99]) {
        const inputs = Array.from({ length: 100 }, (_, i) => (i < automated ? 4 / automated : 9 / (100 - automated)))
        expect(taskSum(inputs, rho) / tasks(4, 9, automated / 100, rho)).toBeCloseTo(1, 12)
      }
    }
  })

  it('is less when a class splits unevenly', () => {
    const uneven = Array.from({ length: 100 }, (_, i) => (i < 30 ? (4 / 30) * (i % 2 ? 1.5 : 0.5) : 9 / 70))
    expect(taskSum(uneven, r)).toBeLessThan(tasks(4, 9, 0.3, r))
  })

  it('is labour alone without automation and machines alone with all of it', () => {
    expect(tasks(0, 7, 0, r)).toBe(7)
    expect(tasks(5, 0, 1, r)).toBe(5)
    expect(tasks(0, 7, 0.2, r)).toBe(0)
    expect(labourNeeded(7, 0, 0, r)).toBe(7)
    expect(labourNeeded(7, 8, 1, r)).toBe(0)
    expect(labourNeeded(7, 6, 1, r)).toBe(Number.POSITIVE_INFINITY)
    expect(labourNeeded(7, 0.01, 0.5, r)).toBe(Number.POSITIVE_INFINITY)
  })

  it('asks for inputs that do the tasks at the unit cost, and labour by inversion agrees', () => {
    fc.assert(
      fc.property(positive, positive, phis, positive, (machinePrice, labourPrice, phi, wanted) => {
        const cost = taskUnitCost(machinePrice, labourPrice, phi, r)
        const machines = machineDemand(wanted, cost, machinePrice, phi, r)
        const labour = labourDemand(wanted, cost, labourPrice, phi, r)
        expect(tasks(machines, labour, phi, r) / wanted).toBeCloseTo(1, 10)
        expect((machinePrice * machines + labourPrice * labour) / (cost * wanted)).toBeCloseTo(1, 10)
        expect(tasks(machines, labourNeeded(wanted, machines, phi, r), phi, r) / wanted).toBeCloseTo(1, 8)
      }),
    )
  })

  it('pays Aghion-Jones-Jones shares', () => {
    fc.assert(
      fc.property(positive, positive, phis, (machines, labour, phi) => {
        const ratio = machineToLabourShare(machines, labour, phi, r)
        const expected = (phi / (1 - phi)) ** (1 - r) * (machines / labour) ** r
        expect(ratio / expected).toBeCloseTo(1, 10)
        // The same from marginal products.
        const up = 1 + 1e-6
        const n = tasks(machines, labour, phi, r)
        const shareM = (tasks(machines * up, labour, phi, r) - n) / n
        const shareL = (tasks(machines, labour * up, phi, r) - n) / n
        fc.pre(Math.min(shareM, shareL) > 1e-8)
        expect(shareM / shareL / ratio).toBeCloseTo(1, 1)
      }),
    )
    expect(machineToLabourShare(4, 9, 0.3, r)).toBeCloseTo((0.3 / 0.7) ** 1.5 * (4 / 9) ** -0.5, 13)
  })
})
