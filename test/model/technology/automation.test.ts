import { describe, expect, it } from 'vitest'
import { automatableShare, automatedShare, humanMix, humanTasks } from '../../../model/technology/automation.ts'

describe('automation', () => {
  it('rises as a logistic curve in log capability, half at the threshold', () => {
    expect(automatableShare(0, 2, 1.5)).toBe(0)
    expect(automatableShare(2, 2, 1.5)).toBe(0.5)
    expect(automatableShare(6, 2, 1.5)).toBeCloseTo(1 / (1 + Math.exp(-1.5 * Math.log(3))), 14)
    expect(automatableShare(1e200, 2, 3)).toBe(1)
    expect(automatableShare(1e-200, 2, 3)).toBe(0)
  })

  it('adds up over classes and is diluted by new tasks', () => {
    expect(automatedShare(0.5, 0.3, 0.2, 0.8, 0.4, 0.1, 0)).toBeCloseTo(0.54, 14)
    expect(automatedShare(0.5, 0.3, 0.2, 0.8, 0.4, 0.1, 0.35)).toBeCloseTo(0.4, 14)
  })

  it('shifts the work left to people towards what machines cannot do', () => {
    const mix = new Float64Array(3)
    humanMix(
      humanTasks(0.5, 0.8, 1, 0, 0),
      humanTasks(0.3, 0.4, 1, 0, 0),
      humanTasks(0.2, 0.1, 1, 0, 0),
      0.5,
      0.3,
      mix,
      0,
    )
    expect(mix[0]).toBeCloseTo(0.1 / 0.46, 14)
    expect(mix[0] + mix[1] + mix[2]).toBeCloseTo(1, 14)
    // What people do and what machines do is everything: old tasks 1, new tasks v.
    const left = humanTasks(0.5, 0.8, 1, 0.2, 0) + humanTasks(0.3, 0.4, 1, 0.2, 0.3) + humanTasks(0.2, 0.1, 1, 0.2, 0.7)
    expect(left / 1.2 + automatedShare(0.5, 0.3, 0.2, 0.8, 0.4, 0.1, 0.2)).toBeCloseTo(1, 14)
  })

  it('keeps the old mix when nothing is left to do', () => {
    const mix = new Float64Array(4)
    humanMix(0, 0, 0, 0.5, 0.3, mix, 1)
    expect([...mix]).toEqual([0, 0.5, 0.3, 0.2])
  })
})
