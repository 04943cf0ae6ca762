import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capitalInUse,
  capitalRatio,
  output,
  outputFromTasks,
  outputPerTask,
  taskShare,
  tasksNeeded,
  unitCost,
} from '../../../model/technology/production.ts'

fc.configureGlobal({ seed: 20230701 })

const o = -0.4
const share = 0.35

describe('production', () => {
  it('is the CES of capital and tasks', () => {
    expect(output(2, 3, 5, share, o)).toBeCloseTo(2 * (share * 3 ** o + (1 - share) * 5 ** o) ** (1 / o), 12)
  })

  it('costs least at the planned ratio', () => {
    const ratio = capitalRatio(0.05, 1.2, share, o)
    const per = outputPerTask(2, ratio, share, o)
    const cost = (0.05 * ratio + 1.2) / per
    expect(unitCost(2, 0.05, 1.2, share, o)).toBeCloseTo(cost, 12)
    for (const other of [0.9, 1.1]) {
      expect((0.05 * ratio * other + 1.2) / outputPerTask(2, ratio * other, share, o)).toBeGreaterThan(cost)
    }
  })

  it('needs tasks in proportion to output while capital is slack, and more beyond', () => {
    const ratio = 4
    const per = outputPerTask(1, ratio, share, o)
    const need = (y: number) => tasksNeeded(y, 1, 100, ratio, per, share, o)
    const full = 25 * per
    expect(need(0.5 * full)).toBeCloseTo(12.5, 12)
    expect(need(full * (1 + 1e-12))).toBeCloseTo(25, 8)
    expect(need(1.1 * full)).toBeGreaterThan(27.5)
    expect(capitalInUse(100, need(0.5 * full), ratio)).toBeCloseTo(50, 12)
    expect(capitalInUse(100, need(1.1 * full), ratio)).toBe(100)
    // Beyond pK^(1/o) K no number of tasks will do.
    expect(need(100 * share ** (1 / o) * 1.001)).toBe(Number.POSITIVE_INFINITY)
  })

  it('makes the wanted output from the tasks it asked for', () => {
    const positive = fc.double({ min: 0.1, max: 10, noNaN: true })
    fc.assert(
      fc.property(positive, positive, positive, (wanted, capital, ratio) => {
        const per = outputPerTask(1.3, ratio, share, o)
        const needed = tasksNeeded(wanted, 1.3, capital, ratio, per, share, o)
        fc.pre(needed < 1e6)
        expect(outputFromTasks(1.3, capital, needed, ratio, per, share, o) / wanted).toBeCloseTo(1, 9)
      }),
    )
  })

  it('pays tasks their marginal product', () => {
    const made = output(2, 3, 5, share, o)
    const marginal = (output(2, 3, 5.00001, share, o) - output(2, 3, 4.99999, share, o)) / 0.00002
    expect(taskShare(2, 5, made, share, o)).toBeCloseTo((marginal * 5) / made, 8)
  })
})
