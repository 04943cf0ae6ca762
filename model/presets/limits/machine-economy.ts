import type { Parameters } from '../../parameters.ts'
import { oneGood } from './one-good.ts'

/**
 * Production by machines and people alone in the Solow closure: intelligence is compute and nothing else, all saving
 * buys compute at a steady price, all of it is used, capital has next to no weight, all firms adopt, algorithms and
 * data stand still.
 */
export const machineEconomy: Partial<Parameters> = {
  ...oneGood,
  closure: 'solow',
  savingRate: 0.25,
  computeSaving: 1,
  consumeIncome: 0.92,
  // Capital that costs next to nothing to use has next to no weight.
  realRate: 0,
  loanSpread: 0,
  depreciation: 1e-6,
  capitalOutputRatio: 0.2,
  capitalTasks: 0,
  penetration: [0, 0, 0, 1],
  reconsiderRate: 0,
  enhancement: false,
  reshaping: false,
  taskSubstitution: -0.5,
  startAutomation: 0.3,
  automationSlope: 1,
  automationThresholds: [0, 0, 0],
  computeWeight: 1,
  computeShare: 0.07,
  computeGrowthStart: 0,
  utilisationStart: [1, 1, 1],
  computeUtilisation: 1,
  computeMarkup: 0,
  powerShare: 0,
  upkeepShare: 0,
  providerLeverage: 0,
  capacityLoss: 0.06,
  qualityGrowth: 0,
  efficiencyGrowth: 0,
  wrightExponent: 0,
  domesticPerformance: 1,
  exportControlMode: 'quota',
  exportControl: 1,
  researchShare: 0,
  researchProductivity: 0,
  imitationRate: 0,
  openness: 0,
  foreignGrowth: 0,
  dataPrice: 0,
  leisurePreference: 0,
}
