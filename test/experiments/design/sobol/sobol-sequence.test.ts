import { expect, test } from 'vitest'
import { mostSobolDimensions } from '../../../../experiments/spec/limits.ts'
import { sobolSequence } from '../../../../experiments/design/sobol/sobol-sequence.ts'
import reference from '../../../known-answers/salib.json' with { type: 'json' }

test('the first points of Joe and Kuo in three dimensions', () => {
  expect(sobolSequence(6, 3)).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
  ])
})

test('all dimensions of the table, to the bit as SciPy has them', () => {
  const { dimensions, points, values } = reference.joeKuo
  const sequence = sobolSequence(1024, mostSobolDimensions)
  expect(points.map((i) => dimensions.map((j) => sequence[i][j]))).toEqual(values)
})

test('every dimension has one point in each of 2^m equal cells', () => {
  const sequence = sobolSequence(256, mostSobolDimensions)
  for (let j = 0; j < mostSobolDimensions; j++) {
    expect(new Set(sequence.map((point) => Math.floor(point[j] * 256))).size).toBe(256)
  }
})

test('skipping leaves the rest of the sequence as it was', () => {
  const whole = sobolSequence(100, 5)
  for (const skip of [1, 2, 15, 16, 63]) expect(sobolSequence(100 - skip, 5, skip)).toEqual(whole.slice(skip))
})

test('more dimensions than the table holds are refused', () => {
  expect(() => sobolSequence(1, mostSobolDimensions + 1)).toThrow(RangeError)
})
