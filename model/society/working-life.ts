import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { exp, log } from '../math.ts'
import { skillCount } from '../names.ts'
import { uniform } from '../random.ts'
import { shareOut } from '../team/parts.ts'
import { nextSkill } from './skill-learning.ts'

/**
 * AI skill follows the technology of the workplace: workers of adopters close a part of the gap to a level that rises
 * with its automation (from the start's skill at the start's automation to 1 at full). Others learn half as fast, to the
 * level of the mean adopter, where they have access to compute of their own, and forget where they have not.
 */
export function learnOnTheJob(state: State): void {
  const { households, firms, parameters, channels, team } = state
  const speed = Math.min(1, parameters.aiSkillLearning * channels.now.socialSkill[0])
  const { aiSkillStart: start, startAutomation } = parameters
  const levelAt = (automation: number) =>
    Math.min(1, start + ((1 - start) * skillReach * Math.max(0, automation - startAutomation)) / (1 - startAutomation))
  const level = new Float64Array(firms.count)
  let adopters = 0
  let taught = 0
  for (let f = 0; f < firms.count; f++) {
    if (!firms.adopter[f]) continue
    level[f] = levelAt(firms.automation[f])
    adopters++
    taught += level[f]
  }
  const common = adopters > 0 ? taught / adopters : start
  shareOut(team, households.count, (from, to) => learn(state, level, common, speed, from, to))
}

/** Workers of adopters learn towards the level of their workplace, others to the common one, or forget. */
function learn(state: State, level: Float64Array, common: number, speed: number, from: number, to: number): void {
  const { households, firms, parameters, controls } = state
  const { employer, aiSkill } = households
  const { adopter } = firms
  const { aiSkillStart: start, aiSkillForgetting } = parameters
  const { computeAccess } = controls
  const spread = goldenRatio
  for (let h = from; h < to; h++) {
    const f = employer[h]
    const skill = aiSkill[h]
    if (f >= 0 && adopter[f] === 1) aiSkill[h] = nextSkill(skill, level[f], speed)
    // Access to compute: the same households first, more of them as access widens, spread evenly over all.
    else if (h * spread - Math.floor(h * spread) < computeAccess) aiSkill[h] = nextSkill(skill, common, 0.5 * speed)
    else if (skill > start) aiSkill[h] = skill + aiSkillForgetting * (start - skill)
  }
}

/** Its multiples, modulo 1, fill the unit interval evenly: the fewest gaps that any order leaves (Weyl sequence). */
const goldenRatio = 0.6180339887498949

/** How fast the level of skill that a workplace teaches rises with its automation (assumed). */
const skillReach = 2

/**
 * Training: places as far as the money goes, for the unemployed of the classes with the most unemployment over the
 * class above; after the course a worker is one class higher. `trainingResponse` is how closely places follow need. In a
 * team the last member does it, while the first keeps the books.
 */
export function train(state: State): void {
  const { parameters, controls, markets, government, team } = state
  if (team.member < team.size - 1) return
  const meanWage = markets.employed > 0 ? markets.wageSum / markets.employed : 0
  const money = controls.trainingBudget * government.trendIncome
  let places = meanWage > 0 ? money / (parameters.trainingCost * meanWage) : 0
  const rate = unemploymentByClass(state)
  const need = [0, 1].map((k) =>
    Math.max(0, 1 + (parameters.trainingResponse * (rate[k] - rate[k + 1])) / Math.max(0.01, markets.unemployment)),
  )
  const seekers = teach(state)
  places -= seekers.inCourse
  if (seekers.out > 0 && places > 0) enrol(state, places, seekers.out, need)
}

/**
 * A quarter of the courses under way, after which it is known anew how many workers are above routine; returns who is still
 * in a course, and who is without work and could begin one.
 */
function teach({ households, society }: State): { inCourse: number; out: number } {
  const { training, skill, employer, count } = households
  const highest = skillCount - 1
  let inCourse = 0
  let out = 0
  let educated = 0
  for (let h = 0; h < count; h++) {
    if (training[h] > 0) {
      if (--training[h] === 0) skill[h]++
      else inCourse++
    } else if (employer[h] < 0 && skill[h] < highest) out++
    if (skill[h] > 0) educated++
  }
  society.education = educated / count
  return { inCourse, out }
}

/** Draws who begins a course, until no place or nobody of those `out` of work is left. */
function enrol(state: State, places: number, out: number, need: readonly number[]): void {
  const { households, parameters, seed, tick } = state
  const { training, skill, employer, count } = households
  const quarters = Math.max(1, Math.round(parameters.trainingQuarters))
  const highest = skillCount - 1
  const stream = streams.training
  for (let h = 0; h < count && places > 0 && out > 0; h++) {
    if (employer[h] >= 0 || training[h] > 0 || skill[h] >= highest) continue
    const chance = Math.min(1, (places / out) * need[skill[h]])
    out--
    if (uniform(seed, stream, h, tick) < chance) {
      training[h] = quarters
      places--
    }
  }
}

function unemploymentByClass(state: State): Float64Array {
  const { markets } = state
  const rate = new Float64Array(skillCount)
  for (let k = 0; k < skillCount; k++) {
    let without = 0
    let all = 0
    for (let r = 0; r < 3; r++) {
      without += markets.unemployed[r * skillCount + k]
      all += markets.workforce[r * skillCount + k]
    }
    rate[k] = all > 0 ? without / all : 0
  }
  return rate
}

/** Hours fall as real income per head outgrows the exogenous trend: h = y^-e, a part of the way each quarter. */
export function chooseHours(state: State): void {
  const { markets, parameters, households, technology, society } = state
  const real = markets.realIncome / households.count / technology.labourProductivity / society.startIncome
  const aim = exp(-parameters.leisurePreference * log(real))
  markets.hours += hoursSpeed * (aim - markets.hours)
}

/** Part of the way to the hours aimed at that is gone in a quarter (assumed). */
const hoursSpeed = 0.05
