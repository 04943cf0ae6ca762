import { describe, expect, it } from 'vitest'
import { firstSetting, type Setting, withParameter } from '../../notebooks/lab/scenario.ts'
import { readLink, writeLink } from '../../notebooks/lab/link.ts'

const full: Setting = {
  scenario: {
    preset: 'closed-toy',
    parameters: { openness: 0.8, penetration: [0.1, 0.2, 0.3, 0.9], dispatch: 'national', reshaping: false },
    policies: [
      { instrument: 'adoptionSubsidy', amount: 0.2, start: 0, end: 12, size: 'small', financing: 'tax' },
      { instrument: 'openness', amount: 0.5, start: 3 },
    ],
    cut: ['peerShare', 'dataPool'],
  },
  other: { preset: 'china-2023', parameters: { firms: 50 }, policies: [], cut: ['trust'] },
  seed: 4294967295,
  ticks: 20,
}

describe('a link', () => {
  it('holds the whole setting and the model', () => {
    expect(readLink(writeLink(full, 'abc'))).toEqual({ status: 'ok', setting: full, model: 'abc' })
    expect(readLink(writeLink(firstSetting, 'abc'))).toEqual({ status: 'ok', setting: firstSetting, model: 'abc' })
  })

  it('that is empty opens the first setting', () => {
    expect(readLink('')).toEqual({ status: 'ok', setting: firstSetting })
  })

  it.each([
    ['preset=nowhere', 'preset=nowhere'],
    ['preset=closed-toy&opennes=1', 'opennes'],
    ['preset=closed-toy&openness=2', 'openness=2'],
    ['preset=closed-toy&openness=much', 'openness=much'],
    ['preset=closed-toy&seed=-1', 'seed=-1'],
    ['preset=closed-toy&ticks=1000000', 'ticks=1000000'],
    ['preset=closed-toy&cut=everything', 'cut=everything'],
    ['preset=closed-toy&policy=openness~0.5~8~4', 'policy=openness~0.5~8~4'],
    ['preset=closed-toy&policy=adoptionSubsidy~0.5~8~12~moon', 'policy=adoptionSubsidy~0.5~8~12~moon'],
    ['preset=closed-toy&policy=magic~1~0', 'policy=magic~1~0'],
  ])('%s names what cannot be read', (text, offender) => {
    const read = readLink(text)
    expect(read).toMatchObject({ status: 'error', offender })
    if (read.status === 'error')
      expect([read.message.en, read.message.zh].every((each) => each.includes(offender))).toBe(true)
  })
})

describe('a scenario', () => {
  it('holds only what differs from its preset', () => {
    const set = withParameter(full.scenario, 'openness', 0.4)
    expect(set.parameters.openness).toBe(0.4)
    expect(withParameter(set, 'openness', 0.3).parameters).not.toHaveProperty('openness')
  })
})
