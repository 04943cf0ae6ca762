import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeForTasks, taskPlan, taskPlanLength } from '../../../model/technology/compute-for-tasks.ts'
import { automateTasks, logBreakEvenCompute } from '../../../model/technology/economic-automation.ts'
import { intelligencePrice } from '../../../model/technology/intelligence.ts'
import { tasks } from '../../../model/technology/task-block.ts'

fc.configureGlobal({ seed: 20230701 })

const decades = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true }).map((e) => 10 ** e)
const firm = fc.record({
  wanted: decades(-6, 9),
  phi: fc.oneof(
    fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
    decades(-12, -1),
    decades(-12, -1).map((e) => 1 - e),
    fc.constantFrom(0, 1),
  ),
  base: decades(-9, 9),
  efficiency: decades(-4, 8),
  weight: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  computePrice: decades(-12, 12),
  labourPrice: decades(-4, 4),
  m: fc.oneof(fc.double({ min: -5, max: 0, noNaN: true }), fc.constantFrom(-0.31, 0, -1e-4, -1e-10)),
  r: fc.oneof(fc.double({ min: -5, max: 0.5, noNaN: true }), fc.constantFrom(-0.5, 0, -1e-6)),
  start: fc.oneof(fc.constant(0), decades(-12, 12)),
})
type Firm = typeof firm extends fc.Arbitrary<infer F> ? F : never
const plan = new Float64Array(taskPlanLength)
const force = (f: Firm) =>
  computeForTasks(
    f.wanted,
    f.phi,
    f.base,
    f.efficiency,
    f.weight,
    f.computePrice,
    f.labourPrice,
    f.m,
    f.r,
    f.start,
    plan,
  )
const automate = (f: Firm) =>
  automateTasks(f.wanted, f.phi, f.base, f.efficiency, f.weight, f.computePrice, f.labourPrice, f.m, f.r, f.start, plan)
/** Relative gap in the first-order condition: (M/phi)/(bL/(1-phi)) = (v/p_M)^e, with e = 1/(1-r). */
function firstOrderGap(f: Firm, phi: number): number {
  const x = plan[taskPlan.computePerBase]
  const price = intelligencePrice(x, f.computePrice / f.efficiency, f.weight, f.m)
  const intensity = plan[taskPlan.machines] / phi / (plan[taskPlan.labour] / (1 - phi))
  return intensity / (f.labourPrice / price) ** (1 / (1 - f.r)) - 1
}

/** Cobb-Douglas with a small weight asks for x = level^(1/weight), which can leave the range of doubles. */
function withinDoubles(): boolean {
  const x = plan[taskPlan.computePerBase]
  const labour = plan[taskPlan.labour]
  return x > 1e-150 && x < 1e150 && (labour === 0 || (labour > 1e-150 && labour < 1e150))
}

describe('compute for tasks', () => {
  it('meets the first-order condition and the task target over extreme firms', () => {
    let solved = 0
    fc.assert(
      fc.property(firm, (f) => {
        if (!force(f)) {
          expect(plan[taskPlan.compute]).toBe(Number.POSITIVE_INFINITY)
          return
        }
        for (const value of plan) expect(value).not.toBeNaN()
        fc.pre(f.phi > 0 && withinDoubles())
        const done = tasks(plan[taskPlan.machines], plan[taskPlan.labour], f.phi, f.r)
        expect(Math.abs(done / f.wanted - 1)).toBeLessThan(1e-9)
        if (f.phi < 1) expect(Math.abs(firstOrderGap(f, f.phi))).toBeLessThan(1e-9)
        solved++
      }),
      { numRuns: 5000 },
    )
    expect(solved).toBeGreaterThan(1000)
  })

  it('costs no more than neighbouring amounts of compute', () => {
    const f = { wanted: 50, phi: 0.3, base: 20, efficiency: 2, weight: 0.4, computePrice: 0.1, labourPrice: 1 }
    const all = { ...f, m: -0.31, r: -0.5, start: 0 }
    force(all)
    const cost = 0.1 * plan[taskPlan.compute] + plan[taskPlan.labour]
    const compute = plan[taskPlan.compute]
    const machinesAt = (c: number) => 20 * (0.4 * ((2 * c) / 20) ** -0.31 + 0.6) ** (1 / -0.31)
    const labourAt = (c: number) => {
      const left = 50 ** -0.5 - 0.3 ** 1.5 * machinesAt(c) ** -0.5
      return (left / 0.7 ** 1.5) ** (1 / -0.5)
    }
    expect(labourAt(compute)).toBeCloseTo(plan[taskPlan.labour], 8)
    for (const other of [0.9, 0.99, 1.01, 1.1])
      expect(0.1 * compute * other + labourAt(compute * other)).toBeGreaterThan(cost)
  })

  it('finds the same plan from any start', () => {
    fc.assert(
      fc.property(firm, decades(-12, 12), (f, start) => {
        if (!force({ ...f, start: 0 })) return
        const cold = plan[taskPlan.computePerBase]
        force({ ...f, start })
        fc.pre(cold > 1e-250 && cold < 1e250)
        // Where intelligence hardly answers to compute, x itself is loose; what it makes is not.
        expect(plan[taskPlan.machines]).toBeGreaterThan(0)
        const warm = plan[taskPlan.machines]
        force({ ...f, start: 0 })
        expect(warm / plan[taskPlan.machines]).toBeCloseTo(1, 9)
      }),
      { numRuns: 2000 },
    )
  })

  it('is labour alone without automation', () => {
    const none = { wanted: 50, phi: 0, base: 0, efficiency: 2, weight: 0.4, computePrice: 0.1, labourPrice: 3 }
    expect(force({ ...none, m: -0.31, r: -0.5, start: 1 })).toBe(true)
    expect(Array.from(plan.subarray(0, 4))).toEqual([0, 0, 50, 0])
    expect(plan[taskPlan.taskCost]).toBe(3)
  })

  it('says so when machines that cannot be replaced cannot do their part', () => {
    const poor = { wanted: 50, phi: 0.9, base: 1e-6, efficiency: 2, weight: 0.4, computePrice: 0.1, labourPrice: 1 }
    expect(force({ ...poor, m: -0.31, r: -0.5, start: 0 })).toBe(false)
    expect(plan[taskPlan.labour]).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('economic automation', () => {
  it('breaks even where the marginal machine costs what labour does', () => {
    fc.assert(
      fc.property(
        decades(-6, 6),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: -5, max: 0, noNaN: true }),
        (relativePrice, weight, rho) => {
          const x = Math.exp(logBreakEvenCompute(relativePrice, weight, rho))
          fc.pre(
            logBreakEvenCompute(relativePrice, weight, rho) === Number.NEGATIVE_INFINITY || (x > 1e-200 && x < 1e200),
          )
          if (x > 0) expect(intelligencePrice(x, relativePrice, weight, rho)).toBeCloseTo(1, 6)
          // Too dear from the first unit on: m'(0) = a^(1/m).
          else expect(relativePrice * weight ** (-1 / rho)).toBeGreaterThanOrEqual(1 - 1e-9)
        },
      ),
    )
  })

  it('always does the tasks, never automates at a loss, and leaves nothing cheaper undone', () => {
    fc.assert(
      fc.property(firm, (f) => {
        automate(f)
        for (const value of plan) expect(value).not.toBeNaN()
        const used = plan[taskPlan.automated]
        fc.pre(used === 0 || withinDoubles())
        expect(used).toBeLessThanOrEqual(f.phi)
        const done = tasks(plan[taskPlan.machines], plan[taskPlan.labour], used, f.r)
        expect(Math.abs(done / f.wanted - 1)).toBeLessThan(1e-9)
        if (used > 0) expect(plan[taskPlan.machinePrice] / f.labourPrice).toBeLessThan(1 + 1e-9)
        if (used < f.phi) expect(plan[taskPlan.machinePrice] / f.labourPrice).toBeGreaterThan(1 - 1e-9)
        // Never dearer than labour alone.
        const cost = f.computePrice * plan[taskPlan.compute] + f.labourPrice * plan[taskPlan.labour]
        expect(cost).toBeLessThanOrEqual(f.labourPrice * f.wanted * (1 + 1e-9))
      }),
      { numRuns: 5000 },
    )
  })

  it('joins the two regimes without a jump', () => {
    const f = { wanted: 50, base: 20, efficiency: 2, weight: 0.4, computePrice: 0.1, labourPrice: 1, start: 0 }
    const edge = (20 * (0.4 * Math.exp(-0.31 * logBreakEvenCompute(0.05, 0.4, -0.31)) + 0.6) ** (1 / -0.31)) / 50
    automate({ ...f, phi: edge * (1 - 1e-9), m: -0.31, r: -0.5 })
    const below = plan.slice(0, 7)
    automate({ ...f, phi: edge * (1 + 1e-9), m: -0.31, r: -0.5 })
    for (let i = 0; i < 7; i++) expect(plan[i] / below[i]).toBeCloseTo(1, 6)
  })
})
