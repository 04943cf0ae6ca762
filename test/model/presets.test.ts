import { describe, expect, it } from 'vitest'
import {
  parameterMeta,
  type ParameterName,
  parameterSchema,
  presets,
  resolveParameters,
  simulate,
} from '../../model/index.ts'

describe('presets', () => {
  it.each(Object.keys(presets))('%s has a title in both languages and runs', (name) => {
    expect(presets[name].title.en).not.toBe('')
    expect(presets[name].title.zh).toMatch(/[\u4e00-\u9fff]/)
    const outcome = simulate(resolveParameters(name, { firms: 60, workersPerFirm: 10 }), { seed: 5, ticks: 2 })
    expect(outcome.status === 'stopped' ? outcome.message.en : 'done').toBe('done')
  })

  it('give way to what is set above them', () => {
    expect(resolveParameters('null', {}).technology).toBe(false)
    expect(resolveParameters('null', { technology: true }).technology).toBe(true)
  })

  it('refuse a preset or a value that does not exist', () => {
    expect(() => resolveParameters('chian', {})).toThrow('china-2023')
    expect(() => resolveParameters('null', { growth: 7 })).toThrow()
  })
})

describe('parameters', () => {
  it.each(Object.keys(parameterSchema.shape) as ParameterName[])('%s says what it is', (name) => {
    const { group, unit, en, zh, source } = parameterMeta(name)
    expect([group, unit, en, source].every((word) => word.length > 0)).toBe(true)
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
  })
})
