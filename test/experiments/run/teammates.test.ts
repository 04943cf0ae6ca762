import { availableParallelism } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTeammates, type Teammates } from '../../../experiments/run/teammates.ts'
import { channelNames, type RunOptions, resolveParameters, simulate, type Trajectories } from '../../../model/index.ts'

const parameters = resolveParameters('china-2023', { firms: 61, workersPerFirm: 7 })
const options = { seed: 11, ticks: 12 }

/** Channels of a run of another seed. */
function recorded(): Trajectories {
  const run = simulate(parameters, { ...options, seed: 5, record: [...channelNames] })
  if (run.status === 'stopped') throw new Error(run.message.en)
  return run.trajectories
}

/** Parameters and options of runs that go through rules in different ways. */
const cases: [string, Partial<typeof parameters>, Partial<RunOptions>][] = [
  ['the preset', {}, {}],
  ['no technology', { technology: false }, {}],
  ['a handful of firms with one worker each', { firms: 8, workersPerFirm: 1 }, {}],
  ['staff laid off, and much migration', { wagePhillips: 0.5, migrationRate: 0.9, separationRate: 0.2 }, {}],
  ['many who compare sellers and few who find one', { compareRate: 0.9, matchingFriction: 0.5 }, {}],
  ['more households than buy at a time', { firms: 450, workersPerFirm: 20 }, {}],
  ['parameters that change', {}, { changes: [{ tick: 5, parameters: { benefit: 0.9, compareRate: 0.5 } }] }],
  ['channels that are recorded', {}, { record: [...channelNames] }],
  ['channels that are held', {}, { hold: { channels: ['computePrice', 'peerShare'], trajectories: recorded() } }],
  [
    'policies',
    {},
    { policies: [{ instrument: 'adoptionSubsidy', sector: 'industry', start: 2, end: 8, amount: 0.3 }] },
  ],
]

describe.each([2, 3, 5])('%i threads in one run', (size) => {
  let teammates: Teammates
  beforeAll(async () => {
    teammates = await startTeammates(size, availableParallelism())
  })
  afterAll(() => teammates.end())

  it.each(cases)('come to the bits of one: %s', (_, changed, more) => {
    const run = { parameters: { ...parameters, ...changed }, options: { ...options, ...more } }
    const alone = simulate(run.parameters, run.options)
    const together = simulate(run.parameters, { ...run.options, team: teammates.begin(run) })
    expect(alone).toMatchObject({ status: 'done', ticks: 12 })
    const { stateHash, series, ticks } = alone as typeof alone & { status: 'done' }
    expect(together).toMatchObject({ status: 'done', stateHash, series, ticks })
  })

  it('end together where the caller ends the run, and serve the next', () => {
    const run = { parameters, options }
    const ended = simulate(parameters, { ...options, team: teammates.begin(run), onTick: (tick) => tick < 3 })
    const again = simulate(parameters, { ...options, team: teammates.begin(run) })
    expect(ended).toMatchObject({ status: 'done', ticks: 3 })
    expect(again).toMatchObject({ status: 'done', ticks: 12 })
  })

  it.each([
    ['has no start', 0, { parameters: { ...parameters, firms: 0 }, options }],
    ['breaks', 5, { parameters, options: { ...options, changes: [{ tick: 5, parameters: { benefit: Number.NaN } }] } }],
  ])('stop together where the economy %s, and say what one would', (_, tick, run) => {
    const alone = simulate(run.parameters, run.options)
    expect(alone).toMatchObject({ status: 'stopped', tick })
    expect(simulate(run.parameters, { ...run.options, team: teammates.begin(run) })).toEqual(alone)
  })

  it('leave nobody waiting where the first fails in the middle of a run', () => {
    const run = { parameters, options }
    const fail = () =>
      simulate(parameters, {
        ...options,
        team: teammates.begin(run),
        onTick: () => {
          throw new Error('of its own')
        },
      })
    expect(fail).toThrow('of its own')
    expect(simulate(parameters, { ...options, team: teammates.begin(run) })).toMatchObject({
      status: 'done',
      ticks: 12,
    })
  })
})
