import { describe, expect, it } from 'vitest'
import {
  dataMade,
  nextDataStock,
  sharingChance,
  steadyDataStock,
  usableData,
} from '../../../model/technology/data-stock.ts'

describe('data stock', () => {
  it('settles at made/d', () => {
    let stock = 0
    for (let t = 0; t < 2000; t++) stock = nextDataStock(stock, 3, 0.05)
    expect(stock).toBeCloseTo(steadyDataStock(3, 0.05), 9)
    expect(steadyDataStock(3, 0.05)).toBeCloseTo(60, 12)
  })

  it('is made by work, more by adopters', () => {
    expect(dataMade(10, 20, 0.1, 0.2, false, 3)).toBeCloseTo(5, 14)
    expect(dataMade(10, 20, 0.1, 0.2, true, 3)).toBeCloseTo(15, 14)
  })

  it('stays with the seller unless it is rival', () => {
    expect(usableData(10, 4, 6, 0.5, 8, false)).toBe(15)
    expect(usableData(10, 4, 6, 0.5, 8, true)).toBe(7)
    expect(usableData(10, 4, 6, 0, 8, false)).toBe(10)
    expect(usableData(10, 0, 0, 1, 12, true)).toBe(0)
  })

  it('is hoarded where the rent lost and privacy outweigh the revenue', () => {
    expect(sharingChance(2, 1, 0.6, 0.4)).toBe(0.5)
    expect(sharingChance(2, 1, 2, 0.4)).toBeLessThan(0.5)
    expect(sharingChance(2, 3, 1, 0.4)).toBeGreaterThan(sharingChance(2, 3, 1, 0.8))
  })
})
