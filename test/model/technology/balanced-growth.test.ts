import { describe, expect, it } from 'vitest'
import {
  automationCapitalShare,
  automationGrowth,
  hultenGain,
  solowCapital,
  solowSpeed,
} from '../../../model/technology/balanced-growth.ts'
import { output } from '../../../model/technology/production.ts'
import { machineToLabourShare, tasks } from '../../../model/technology/task-block.ts'

describe('growth paths', () => {
  it('lead production to the Solow capital, at the Solow speed', () => {
    const steady = solowCapital(0.25, 0.08, 0.35)
    expect(steady).toBeCloseTo((0.25 / 0.08) ** (1 / 0.65), 10)
    let capital = steady * 0.99
    const dt = 0.01
    for (let step = 0; step < 1000; step++) capital += dt * (0.25 * output(1, capital, 1, 0.35, 0) - 0.08 * capital)
    // After 10 years the gap of 1 percent is e^(-0.52) of it.
    expect((1 - capital / steady) / 0.01).toBeCloseTo(Math.exp(-10 * solowSpeed(0.08, 0.35)), 2)
  })

  it('lead the task block to the growth and the capital share of Aghion, Jones and Jones', () => {
    const rho = -0.5
    const [saving, depreciation, shrinkage] = [0.3, 0.05, 0.01]
    const growth = automationGrowth(shrinkage, rho)
    expect(growth).toBeCloseTo(0.03, 14)
    let capital = 1
    let last = 0
    const dt = 0.05
    const steps = 18_000
    const phiAt = (t: number) => 1 - 0.9 * Math.exp(-shrinkage * t)
    for (let step = 0; step < steps; step++) {
      last = tasks(capital, 1, phiAt(step * dt), rho)
      capital += dt * (saving * last - depreciation * capital)
    }
    const after = tasks(capital, 1, phiAt(steps * dt), rho)
    expect(Math.log(after / last) / dt).toBeCloseTo(growth, 3)
    const ratio = machineToLabourShare(capital, 1, phiAt(steps * dt), rho)
    expect(ratio / (1 + ratio)).toBeCloseTo(automationCapitalShare(saving, depreciation, growth, rho), 2)
  })

  it('add the Hulten gain', () => {
    expect(hultenGain(0.046, 0.144)).toBeCloseTo(0.0066, 4)
  })
})
