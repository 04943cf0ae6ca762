import { expect, it } from 'vitest'
import { clearestSide } from '../../../experiments/chart/clearest-side.ts'

const plot = { width: 340, height: 180 }
const at = { x: 170, y: 90 }

it('puts a label above its dot where nothing is in the way', () => {
  expect(clearestSide(at, [[at]], plot)).toEqual({ x: 0, y: -9 })
})

it('leaves free the side on which a line runs', () => {
  const upwards = [at, { x: 170, y: 20 }]
  expect(clearestSide(at, [upwards], plot)).toEqual({ x: 0, y: 11 })
  const across = [
    [{ x: 100, y: 80 }, at, { x: 240, y: 80 }],
    [at, { x: 170, y: 170 }],
  ]
  expect(clearestSide(at, across, plot)?.y).toBeGreaterThan(0)
})

it('keeps a label off the labels of the axes', () => {
  for (const x of [0, 340]) {
    for (const y of [5, 90, 178]) {
      const side = clearestSide({ x, y }, [], plot)
      if (!side) throw new Error('no room')
      expect(Math.abs(x + side.x - 170)).toBeLessThan(170)
      expect(y + side.y).toBeLessThan(180)
    }
  }
})

it('leaves a label out rather than over another', () => {
  const above = { x: 170, y: 81 }
  expect(clearestSide(at, [[at]], plot, [above])).not.toEqual({ x: 0, y: -9 })
  const crowd = [-20, 0, 20].flatMap((x) => [-10, 0, 10].map((y) => ({ x: at.x + x, y: at.y + y })))
  expect(clearestSide(at, [[at]], plot, crowd)).toBeUndefined()
})
