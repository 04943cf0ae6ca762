import type { Parameters } from '../../parameters.ts'

/**
 * One good, one kind of work, equal firms and full employment at steady prices; hardly any finance or state, so that
 * nothing but technology, saving and choice is left to see. Most closed forms speak of such an economy.
 */
export const oneGood: Partial<Parameters> = {
  firms: 12,
  workersPerFirm: 4,
  valueAddedShares: [0, 0, 0, 1],
  employmentShares: [0, 0, 0, 1],
  budgetShares: [0, 0, 0, 1],
  spendingShares: [0, 0, 0, 1],
  inputsAgriculture: [0, 0, 0, 0],
  inputsIndustry: [0, 0, 0, 0],
  inputsServices: [0, 0, 0, 0],
  inputsEmerging: [0, 0, 0, 0],
  taskMixEmerging: [1, 0, 0],
  skillEfficiency: [1, 1, 1],
  regionProductivity: [1, 1, 1],
  abilitySpread: 0,
  firmSizeSpread: 0,
  publicShare: 0,
  startUnemployment: 0,
  growth: 0,
  inflationTarget: 0,
  entryAndExit: false,
  leverage: 0,
  cashBuffer: 0,
  profitTax: 0,
  benefit: 0,
  debtRatio: 0.3,
  debtReaction: 1,
}
