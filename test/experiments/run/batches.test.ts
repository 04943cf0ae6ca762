import { expect, test } from 'vitest'
import { batchesOf } from '../../../experiments/run/batches.ts'

const inputs = Array.from({ length: 1000 }, (_, i) => i)
const options = { workers: 2, numbersOfInput: 100, stopped: () => false }

/** Draws all batches; each input takes this long. */
function drawn(milliseconds: number, numbersOfInput = 100): number[][] {
  const batches = batchesOf(inputs, { ...options, numbersOfInput })
  const all: number[][] = []
  for (let batch = batches.next(); batch.length > 0; batch = batches.next()) {
    all.push(batch)
    batches.took(batch.length, batch.length * milliseconds)
  }
  return all
}

test('every input is handed out once, in order', () => {
  for (const milliseconds of [0.5, 20, 5000]) expect(drawn(milliseconds).flat()).toEqual(inputs)
})

test('short runs go together for some 150 ms, long ones alone', () => {
  expect(drawn(10)[1]).toHaveLength(15)
  expect(drawn(200).every((batch) => batch.length === 1)).toBe(true)
})

test('the last batches are small, and none holds more numbers than memory is to', () => {
  expect(drawn(0.01).at(-1)).toHaveLength(1)
  expect(drawn(0.01)[1].length).toBeLessThanOrEqual(125)
  expect(drawn(0.01, 500_000).every((batch) => batch.length <= 4)).toBe(true)
})

test('inputs of a broken batch come again, each alone; nothing comes once it is stopped', () => {
  let stop = false
  const batches = batchesOf(inputs.slice(0, 8), { ...options, stopped: () => stop })
  batches.next()
  batches.again([3, 4])
  expect([batches.next(), batches.next()]).toEqual([[4], [3]])
  expect(batches.next()).toEqual([1])
  stop = true
  expect(batches.next()).toEqual([])
})
