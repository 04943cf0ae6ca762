import { describe, expect, it } from 'vitest'
import { near, within } from '../../../../experiments/verify/limits/near.ts'

const name = { en: 'figure', zh: '数值' }

describe('a figure beside its closed form', () => {
  it('holds within a part of what is expected, and not beyond', () => {
    expect(near(name, 200, 201.9, 0.01)).toMatchObject({
      holds: true,
      tolerance: '1 %',
      expected: '200',
      found: '201.9',
    })
    expect(near(name, 200, 202.1, 0.01).holds).toBe(false)
    expect(near(name, -200, -202.1, 0.01).holds).toBe(false)
    expect(near(name, 0, 1e-9, 0.01).holds).toBe(false)
  })

  it('holds within its own unit, and not beyond', () => {
    expect(within(name, 0, -0.01, 0.02).holds).toBe(true)
    expect(within(name, 0, -0.03, 0.02)).toMatchObject({ holds: false, found: '-0.03' })
    expect(within(name, 0, 0, 0).holds).toBe(true)
  })

  it('never holds for what is no number', () => {
    expect(near(name, 1, Number.NaN, 1).holds).toBe(false)
    expect(within(name, 1, Number.NaN, 1).holds).toBe(false)
    expect(near(name, Number.NaN, 1, 1).holds).toBe(false)
  })
})
