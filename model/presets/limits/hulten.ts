import type { Preset } from '../preset.ts'
import { solow } from './solow.ts'

/** Two sectors, of which the small one makes 4.6 percent of value added. Hulten 1978; the figures are Acemoglu's, 2024. */
export const hulten: Preset = {
  title: { en: 'Limit: Hulten', zh: '极限：赫尔滕定理' },
  parameters: {
    ...solow.parameters,
    firms: 40,
    workersPerFirm: 10,
    valueAddedShares: [0, 0, 0.954, 0.046],
    employmentShares: [0, 0, 0.954, 0.046],
    budgetShares: [0, 0, 0.954, 0.046],
    spendingShares: [0, 0, 0.954, 0.046],
    taskMixServices: [1, 0, 0],
  },
}
