import { computeKinds, type ParameterName, regions, sectors, skills } from '../../../model/index.ts'

const goods = sectors.slice(0, 4)

/** What the elements of each list among the parameters stand for, in their order. */
export const vectorEntries: Partial<Record<ParameterName, readonly string[]>> = {
  employmentShares: goods,
  regionPopulation: regions,
  regionProductivity: regions,
  valueAddedShares: goods,
  inputsAgriculture: goods,
  inputsIndustry: goods,
  inputsServices: goods,
  inputsEmerging: goods,
  budgetShares: goods,
  taskMixAgriculture: skills,
  taskMixIndustry: skills,
  taskMixServices: skills,
  taskMixEmerging: skills,
  skillEfficiency: skills,
  spendingShares: goods,
  penetration: goods,
  penetrationTilt: regions,
  automationThresholds: skills,
  computeSpendingWeights: goods,
  adoptionBlocked: goods,
  kindShares: computeKinds,
  kindWeightsAgriculture: computeKinds,
  kindWeightsIndustry: computeKinds,
  kindWeightsServices: computeKinds,
  kindWeightsEmerging: computeKinds,
  utilisationStart: regions,
  sensitiveShare: goods,
  powerPrice: regions,
  developmentWeights: ['income', 'education', 'services', 'access', 'leisure'],
  greenShareStart: regions,
}
