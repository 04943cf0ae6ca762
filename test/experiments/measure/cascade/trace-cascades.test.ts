import { describe, expect, it } from 'vitest'
import { countSizes } from '../../../../experiments/measure/cascade/counted.ts'
import { fitPowerLaw } from '../../../../experiments/measure/cascade/power-law-fit.ts'
import { branchingRatio, traceCascades } from '../../../../experiments/measure/cascade/trace-cascades.ts'
import { triggeredCascade } from '../../../../experiments/measure/cascade/triggered-cascade.ts'
import { branchingTable } from './branching.ts'

describe('traceCascades', () => {
  it('follows each event back to its trigger', () => {
    expect(traceCascades([-1, 0, -1, 1, 2, 1])).toEqual([
      { trigger: 0, size: 4, depth: 2 },
      { trigger: 2, size: 2, depth: 1 },
    ])
    expect(branchingRatio([-1, 0, -1, 1, 2, 1])).toBeCloseTo(4 / 6, 12)
    expect(traceCascades([])).toEqual([])
  })

  it('finds the exact sizes of critical Poisson branching', () => {
    const cascades = traceCascades(branchingTable(40_000, 1, 20_000, 5))
    const share = (size: number) => cascades.filter((cascade) => cascade.size === size).length / cascades.length
    // Borel's law, e^-s s^(s-1) / s!; the bounds are four standard errors.
    expect(Math.abs(share(1) - 0.367879)).toBeLessThan(0.0097)
    expect(Math.abs(share(2) - 0.135335)).toBeLessThan(0.0069)
    expect(Math.abs(share(3) - 0.074681)).toBeLessThan(0.0053)
  })

  it('finds the tail s^(-3/2) of critical branching', () => {
    const sizes = traceCascades(branchingTable(40_000, 1, 20_000, 6)).map(({ size }) => size)
    const fit = fitPowerLaw(countSizes(sizes.filter((size) => size < 20_000)), { candidates: 40 })
    expect(Math.abs((fit?.alpha ?? 0) - 1.5)).toBeLessThan(0.03)
  })
})

it('triggeredCascade counts each agent that ever differed once', () => {
  const undisturbed = [
    [0, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 1, 0, 0],
  ]
  const triggered = [
    [1, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 1],
  ]
  expect(triggeredCascade(undisturbed, triggered)).toBe(3)
  expect(triggeredCascade(undisturbed, undisturbed)).toBe(0)
})
