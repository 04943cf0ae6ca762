import type { Parameters } from '../../parameters.ts'
import { oneGood } from './one-good.ts'

/**
 * Production by machines and people alone in the Solow closure: intelligence is compute and nothing else, all saving
 * buys compute at a steady price, capital has next to no weight, all firms adopt and algorithms stand still.
 */
export const machineEconomy: Partial<Parameters> = {
  ...oneGood,
  closure: 'solow',
  savingRate: 0.25,
  consumeIncome: 0.92,
  computeSaving: 1,
  // Capital that costs nothing to use has the weight zero, up to rounding.
  realRate: 0,
  loanSpread: 0,
  depreciation: 1e-6,
  capitalOutputRatio: 0.2,
  capitalTasks: 0,
  providers: 9,
  penetration: [0, 0, 0, 1],
  reconsiderRate: 0,
  enhancement: false,
  reshaping: false,
  computeWeight: 1,
  computeShare: 0.07,
  computeMarkup: 0,
  computeGrowthStart: 0,
  utilisationStart: [1, 1, 1],
  computeUtilisation: 1,
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
  taskSubstitution: -0.5,
  automationThresholds: [0, 0, 0],
  automationSlope: 1,
  startAutomation: 0.3,
  researchShare: 0,
  researchProductivity: 0,
  foreignGrowth: 0,
  dataPrice: 0,
  leisurePreference: 0,
}
