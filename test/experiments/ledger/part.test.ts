import { expect, test } from 'vitest'
import { judgePart } from '../../../experiments/ledger/part.ts'
import type { Expectation } from '../../../experiments/spec/expectation.ts'
import { experimentOf } from '../experiment-of.ts'

const context = { design: experimentOf({}).design, seed: 1, paired: true }
const less: Expectation = {
  outcome: 'time',
  interval: 0.95,
  where: {},
  contrast: [
    { weight: 1, at: { help: 1 } },
    { weight: -1, at: { help: 0 } },
  ],
  prediction: { kind: 'lt', than: 0 },
}
const partOf = (without: number[], helped: number[]) =>
  judgePart(
    less,
    [
      { point: 0, setting: { help: 0 }, figures: { time: without } },
      { point: 1, setting: { help: 1 }, figures: { time: helped } },
    ],
    context,
  )

test('help that changes no run at all fails to help, without a doubt', () => {
  expect(partOf([9, 4, 7, 5, 6], [9, 4, 7, 5, 6])).toMatchObject({ ruling: 'contradicted', estimate: 0, p: 0 })
})

test('help that sometimes helps is a matter of chance', () => {
  const part = partOf([9, 4, 7, 5, 6], [8, 5, 7, 4, 6])
  expect(part.ruling).toBe('undecided')
  expect(part.p).toBeGreaterThan(0.05)
  expect(partOf([9, 4, 7, 5, 6], [3, 1, 2, 1, 2])).toMatchObject({ ruling: 'supported' })
})
