import { describe, expect, it } from 'vitest'
import { dilutedAutomation, nextNewTasks, steadyNewTasks } from '../../../model/technology/new-tasks.ts'

describe('new tasks', () => {
  it('settle where innovation makes as many as grow old', () => {
    let tasks = 0
    for (let t = 0; t < 4000; t++) tasks = nextNewTasks(tasks, 0.02, 0.5, 0.01)
    expect(tasks).toBeCloseTo(steadyNewTasks(0.02, 0.5, 0.01), 10)
  })

  it('are not made by a fall, and dilute automation', () => {
    expect(nextNewTasks(1, -0.5, 0.5, 0)).toBe(1)
    expect(dilutedAutomation(0.6, 0.5)).toBeCloseTo(0.4, 14)
  })

  it('with a rate below 0 go, but never all of them', () => {
    let tasks = 0
    for (let t = 0; t < 4000; t++) {
      tasks = nextNewTasks(tasks, 0.5, -0.2, 0)
      expect(tasks).toBeLessThan(0)
      expect(tasks).toBeGreaterThanOrEqual(-1)
    }
    expect(nextNewTasks(0, 0.1, -0.2, 0)).toBeCloseTo(-0.02, 14)
  })
})
