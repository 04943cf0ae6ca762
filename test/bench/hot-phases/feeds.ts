import type { Economy } from '../../../model/index.ts'
import { goodsSectors, services } from '../../../model/names.ts'
import { streams } from '../../../model/agents/streams.ts'
import { budgetShares } from '../../../model/society/budget-shares.ts'
import type { Feed } from './feed.ts'
import type { HotPhase } from './quarter.ts'

/** What each of the rules reads and writes. */
export const feeds: Record<HotPhase, (state: Economy) => Feed> = { purchases, plan, matching }

function purchases(state: Economy): Feed {
  const { households, firms, parameters, markets, rates, seed, tick } = state
  const { deposits, income, seller } = households
  const { price, inventory, adopter, sector, demand, sold, revenue } = firms
  const { consumeIncome, compareRate, exploreShare, priceElasticity } = parameters
  return {
    integers: { goodsSectors, services, compare: streams.compare },
    numbers: {
      seed,
      tick,
      householdCount: households.count,
      firmCount: firms.count,
      consumeIncome,
      compareRate,
      exploreShare,
      priceElasticity,
      consumeWealth: rates.consumeWealth,
      inflation: markets.expectedInflation,
      patience: Math.max(0, 1 - 4 * parameters.consumeRate * (markets.realRate - rates.realRate)),
      friction: parameters.matchingFriction * markets.searchFriction,
      digitalFriction: parameters.digitalMatchingFriction * markets.searchFriction,
    },
    columns: {
      deposits,
      income,
      seller,
      price,
      inventory,
      adopter,
      sector,
      demand,
      sold,
      revenue,
      budgetShares: budgetShares(state),
    },
  }
}

function plan(state: Economy): Feed {
  const { firms, parameters, technology, markets, channels, seed, tick } = state
  const { planned, efficiency, capital, capitalRatio, adopter, sector, region, taskMix, wageOffer } = firms
  const { staffAiSkill, usableData, usedAlgorithm, newTasks, computeIntensity } = firms
  const { taskNeed, labourNeed, taskCost, computeNeed, automation } = firms
  const { capitalTasks, taskSubstitution, enhancementGain, aiSkillStart, automationTrend, automationSlope } = parameters
  const { taskReach, computeWeight, intelligenceSubstitution } = parameters
  const { capitalWeight, logThreshold, machineScale, dataPerOutput, startComputePrice, labourProductivity } = technology
  const { hours, deflator } = markets
  return {
    integers: {},
    numbers: {
      seed,
      tick,
      firmCount: firms.count,
      hours,
      deflator,
      labourProductivity,
      capitalTasks,
      taskSubstitution,
      enhancementGain,
      aiSkillStart,
      automationTrend,
      automationSlope,
      taskReach,
      computeWeight,
      intelligenceSubstitution,
      enhancement: Number(parameters.enhancement),
      substitution: Number(parameters.substitution),
      symmetric: Number(parameters.intelligenceMode === 'symmetric'),
    },
    columns: {
      planned,
      efficiency,
      capital,
      capitalRatio,
      adopter,
      sector,
      region,
      taskMix,
      wageOffer,
      staffAiSkill,
      usableData,
      usedAlgorithm,
      newTasks,
      computeIntensity,
      taskNeed,
      labourNeed,
      taskCost,
      computeNeed,
      automation,
      capitalWeight,
      logThreshold,
      machineScale,
      dataPerOutput,
      startComputePrice,
      computePrice: channels.now.computePrice,
      sectorMix: technology.taskMix,
      going: markets.wage,
      automationThresholds: Float64Array.from(parameters.automationThresholds),
    },
  }
}

function matching(state: Economy): Feed {
  const { households, firms, parameters, markets, technology, seed, tick } = state
  const { employer, training, skill, region, gig } = households
  const { vacancies, staff, wageOffer, sector, adopter } = firms
  const { searchIntensity, migrationRate, gigShare, gigShareAdopters, applications } = parameters
  return {
    integers: { search: streams.search, migration: streams.migration, gig: streams.gig },
    numbers: {
      seed,
      tick,
      householdCount: households.count,
      firmCount: firms.count,
      searchIntensity,
      migrationRate,
      gigShare,
      gigShareAdopters,
      applications,
    },
    columns: {
      employer,
      training,
      skill,
      region,
      vacancies,
      staff,
      wageOffer,
      sector,
      adopter,
      gigContract: gig,
      firmRegion: firms.region,
      labourFactor: technology.labourFactor,
      workforce: markets.workforce,
    },
  }
}
