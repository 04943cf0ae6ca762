import type { Preset } from '../preset.ts'
import { solow } from './solow.ts'

/** The Solow economy with other substitution between capital and tasks. Arrow, Chenery, Minhas and Solow 1961. */
export const ces: Preset = {
  title: { en: 'Limit: elasticity of substitution', zh: '极限：替代弹性' },
  parameters: { ...solow.parameters, growth: 0, capitalTasks: -0.4 },
}

/** So little from Cobb-Douglas that nobody should see the difference. */
export const cobbDouglas: Preset = {
  title: { en: 'Limit: CES near Cobb-Douglas', zh: '极限：CES趋于柯布-道格拉斯' },
  parameters: { ...solow.parameters, growth: 0, capitalTasks: -1e-6 },
}

/** Hardly any substitution, from a start with as much capital as tasks: the scarce factor alone counts. */
export const leontief: Preset = {
  title: { en: 'Limit: CES near Leontief', zh: '极限：CES趋于列昂惕夫' },
  parameters: { ...solow.parameters, growth: 0, capitalTasks: -10, capitalOutputRatio: 0.2, depreciation: 0.2 },
}
