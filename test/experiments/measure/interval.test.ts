import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../experiments/measure/direction.ts'
import { intervalOf } from '../../../experiments/measure/interval.ts'

describe('intervalOf', () => {
  it('interpolates between order statistics as type 7 does', () => {
    const interval = intervalOf([5, 1, 4, 2, 3])
    expect(interval?.n).toBe(5)
    expect(interval?.low).toBeCloseTo(1.2, 12)
    expect(interval?.median).toBe(3)
    expect(interval?.high).toBeCloseTo(4.8, 12)
  })

  it('leaves out what is not finite, and says nothing where nothing is left', () => {
    expect(intervalOf([Number.NaN, 2, Number.POSITIVE_INFINITY])).toEqual({ low: 2, median: 2, high: 2, n: 1 })
    expect(intervalOf([Number.NaN])).toBeUndefined()
  })
})

describe('directionOf', () => {
  const interval = { low: 0.1, median: 0.2, high: 0.3, n: 20 }

  it('states a sign only where the whole interval shares it', () => {
    expect(directionOf(interval)).toBe('up')
    expect(directionOf(interval, 0.4)).toBe('down')
    expect(directionOf(interval, 0.15)).toBe('undecided')
    expect(directionOf({ ...interval, low: 0 })).toBe('undecided')
  })

  it('states none with fewer than five replicates', () => {
    expect(directionOf({ ...interval, n: 4 })).toBe('too-few')
  })
})
