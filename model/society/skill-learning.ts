// Skill with the new technology, learned on the job, and what it makes of a worker.
//
//   b' = b + x max(0, level - b),     x = 1 - 2^(-months / half-life),   half-life = 20 - 16 education months
//
// Workers close the gap to the technology they work with, the educated faster: half of it in 20 months at the least
// and in 4 at the most education. Source: Dawid, Harting, van der Hoog & Neugart (2018), the Eurace@Unibi model,
// specific skills.
import { exp, log } from '../math.ts'

/** Part of the gap closed in `months`; education from 0 to 1. */
export function learningSpeed(education: number, months: number, slowest: number, fastest: number): number {
  return 1 - exp((-log(2) * months) / (slowest + (fastest - slowest) * education))
}

/** Skill after working with technology of a `level`; nothing is unlearned below it. */
export function nextSkill(skill: number, level: number, speed: number): number {
  return skill + speed * Math.max(0, level - skill)
}

/**
 * Enhancement: efficiency units per worker who works with machines, b = 1 + gain x skill. A gain of 0.14 at skill 1:
 * Brynjolfsson, Li & Raymond (2023), Generative AI at work.
 */
export function enhancement(skill: number, gain: number): number {
  return 1 + gain * skill
}
