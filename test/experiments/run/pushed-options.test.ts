import { expect, test } from 'vitest'
import { pushedOptions } from '../../../experiments/run/pushed-options.ts'
import { channelNames, resolveParameters, simulate } from '../../../model/index.ts'

const parameters = resolveParameters('china-2023', { firms: 30, workersPerFirm: 5, policyLag: 0 })
const options = { seed: 5, ticks: 12 }
const nothing = { instrument: 'adoptionSubsidy', amount: 0, start: 1, end: 9 } as const
const push = { ...nothing, amount: 0.2 }

function hashOf(added: object): string {
  const outcome = simulate(parameters, { ...options, ...added })
  if (outcome.status === 'stopped') throw new Error(outcome.message.en)
  return outcome.stateHash
}

function pushed(policy: typeof push | typeof nothing, held: typeof channelNames): string {
  const made = pushedOptions(parameters, options, { push: policy, held })
  if (made.status === 'stopped') throw new Error(made.message.en)
  return hashOf(made.options)
}

test('channels are held at what they are without the push: a push of nothing changes no bit', () => {
  const alone = hashOf({})
  expect(pushed(nothing, [])).toBe(hashOf({ policies: [nothing] }))
  expect(pushed(nothing, channelNames)).toBe(pushed(nothing, []))
  expect(pushed(push, [])).not.toBe(alone)
  expect(pushed(push, ['peerShare'])).not.toBe(pushed(push, []))
})

test('a run that stops without the push stops with its own words', () => {
  const broken = { ...parameters, firms: 1, workersPerFirm: 1 }
  const without = simulate(broken, options)
  if (without.status === 'done') throw new Error('this economy was to stop')
  expect(pushedOptions(broken, options, { push, held: ['peerShare'] })).toMatchObject({
    status: 'stopped',
    message: without.message,
  })
})
