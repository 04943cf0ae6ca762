import { describe, expect, it } from 'vitest'
import { enhancement, learningSpeed, nextSkill } from '../../../model/society/skill-learning.ts'

describe('learning on the job', () => {
  it('halves the gap in 20 months without and 4 with full education', () => {
    expect(learningSpeed(0, 20, 20, 4)).toBeCloseTo(0.5, 14)
    expect(learningSpeed(1, 4, 20, 4)).toBeCloseTo(0.5, 14)
    let skill = 0
    for (let month = 0; month < 12; month++) skill = nextSkill(skill, 1, learningSpeed(0.5, 1, 20, 4))
    expect(skill).toBeCloseTo(0.5, 12)
  })

  it('forgets nothing with poorer tools', () => {
    expect(nextSkill(0.8, 0.3, 0.5)).toBe(0.8)
  })

  it('makes a worker with full skill worth 14 percent more', () => {
    expect(enhancement(1, 0.14)).toBeCloseTo(1.14, 14)
    expect(enhancement(0, 0.14)).toBe(1)
  })
})
