import { expect, test } from 'vitest'
import { countPoints } from '../../../experiments/design/design-kinds.ts'
import { pushVariants, readVariant } from '../../../experiments/design/push-variants.ts'
import { jobOf, sharedJob } from '../../../experiments/design/run-job.ts'
import { staticPoints } from '../../../experiments/design/static-points.ts'
import { type ChannelName, channelNames } from '../../../model/index.ts'
import { experimentOf } from '../experiment-of.ts'

const push = { instrument: 'adoptionSubsidy', amount: 0.1, start: 1, end: 9 } as const
const three: ChannelName[] = ['peerShare', 'dataPool', 'trust']
const heldIn = (channels: readonly ChannelName[]) => pushVariants(channels).map((variant) => readVariant(variant))

test('no push, the push, and the push with all, each and all but each channel held', () => {
  expect(heldIn(three).map(({ pushed, held }) => [pushed, held.toSorted()])).toEqual([
    [false, []],
    [true, []],
    [true, three.toSorted()],
    [true, ['peerShare']],
    [true, ['dataPool']],
    [true, ['trust']],
    [true, ['dataPool', 'trust']],
    [true, ['peerShare', 'trust']],
    [true, ['dataPool', 'peerShare']],
  ])
})

test.each([
  ['one channel: to hold it is to hold all', ['peerShare'], 3],
  ['two: to hold one is to hold all but the other', ['peerShare', 'trust'], 5],
  ['all of the model', channelNames, 2 * channelNames.length + 3],
] as [string, ChannelName[], number][])('%s', (_, channels, count) => {
  expect(pushVariants(channels)).toHaveLength(count)
})

test.each(['grid', 'list'] as const)('a %s of settings meets every variant, and the plan counts them', (settings) => {
  const factors = [
    { name: 'openness', levels: [0.2, 0.4], low: 0.2, high: 0.4, quantile: () => 0.2, uncertain: false },
    { name: 'peerEffect', levels: [0, 0.1], low: 0, high: 0.1, quantile: () => 0, uncertain: false },
  ]
  const design = { kind: 'feedback', push, channels: three, settings } as const
  const points = staticPoints(experimentOf({ design: { ...design, channels: [...three] }, factors }), 1) ?? []
  expect(points).toHaveLength((settings === 'grid' ? 4 : 2) * 9)
  expect(points).toHaveLength(countPoints({ ...design, channels: [...three] }, factors))
  expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(points.length)
})

test('a job is pushed where its point says so, and its parameters are those of the factors alone', () => {
  const experiment = experimentOf({ design: { kind: 'feedback', push, channels: three, settings: 'grid' } })
  const jobs = pushVariants(three).map((values) =>
    jobOf(sharedJob(experiment), { seed: 1, values: { ...values, openness: 0.7 } }),
  )
  expect(jobs.map(({ pushed }) => pushed?.held.length)).toEqual([undefined, 0, 3, 1, 1, 1, 2, 2, 2])
  expect(new Set(jobs.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(1)
  expect(jobs[0].parameters).toMatchObject({ openness: 0.7 })
  expect(jobs[0].policies).toEqual([])
})
