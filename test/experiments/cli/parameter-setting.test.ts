import { describe, expect, it } from 'vitest'
import { parameterSetting } from '../../../experiments/cli/parameter-setting.ts'

const parse = parameterSetting('en')

describe('parameterSetting', () => {
  it('adds one parameter to those before', () => {
    expect(parse('openness=1', parse('peerEffect=0.2'))).toEqual({ peerEffect: 0.2, openness: 1 })
  })

  it('names the nearest parameter', () => {
    expect(() => parse('peereffekt=1')).toThrow('such as peerEffect')
    expect(() => parameterSetting('zh')('penetration=1')).toThrow('单值参数')
  })

  it.each(['peerEffect', 'peerEffect=', 'peerEffect=x', 'peerEffect=3'])('gives the range for %s', (written) => {
    expect(() => parse(written)).toThrow('from -1 to 2')
  })
})
