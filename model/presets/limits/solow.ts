import type { Preset } from '../preset.ts'
import { oneGood } from './one-good.ts'

/** Cobb-Douglas, full employment, a fixed saving rate: k* = (s/(n+g+d))^(1/(1-a)), speed (1-a)(n+g+d). Solow 1956. */
export const solow: Preset = {
  title: { en: 'Limit: Solow growth', zh: '极限：索洛增长' },
  parameters: {
    ...oneGood,
    closure: 'solow',
    technology: false,
    capitalTasks: 0,
    savingRate: 0.25,
    growth: 0.015,
    depreciation: 0.06,
    realRate: 0.03,
    labourShare: 0.65,
    capitalOutputRatio: 3,
  },
}
