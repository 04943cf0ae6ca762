import { expect, test } from 'vitest'
import type { RunPath } from '../../../../experiments/analysis/kits/kit-table.ts'
import { neighbourhoods } from '../../../../experiments/analysis/kits/transition/neighbourhoods.ts'

const values = (count: number) => Array.from({ length: count }, (_, i) => i / 10)

/** `replicates` runs at each value of the other parameter and each of two controls. */
function runsAt(others: readonly number[], replicates: number): RunPath[] {
  return others.flatMap((other) =>
    [1, 2].flatMap((control) =>
      Array.from({ length: replicates }, (_, replicate) => ({
        run: 0,
        point: 0,
        replicate,
        seed: replicate,
        setting: { other, control },
        ticks: Float64Array.of(0),
        figures: {},
      })),
    ),
  )
}

const grouped = (others: number, replicates: number, enough: number) =>
  neighbourhoods(runsAt(values(others), replicates), 'other', {
    cellOf: ({ setting }) => String(setting.control),
    enough,
  })

test('values with replicates enough stand alone', () => {
  const found = grouped(4, 5, 5)
  expect(found.map(({ other, together }) => [other, together])).toEqual(values(4).map((value) => [value, 1]))
  expect(found.every(({ runs }) => runs.length === 10)).toBe(true)
})

test('neighbours stand in for replicates, and the last take in what is left over', () => {
  const found = grouped(8, 2, 5)
  expect(found.map(({ together }) => together)).toEqual([3, 5])
  expect(found.map(({ other }) => other)).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.5, 12)])
  expect(found.map(({ runs }) => runs.length)).toEqual([12, 20])
})

test('few values of few replicates are all put together', () => {
  expect(grouped(2, 1, 5).map(({ together }) => together)).toEqual([2])
})
