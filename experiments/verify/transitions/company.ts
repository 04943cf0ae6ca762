// Adoption under the preset limit-brock-durlauf: all firms are peers of all, all reconsider in each quarter, and only their
// company and the support of policy count. At intensity 1 and without support it is the Curie-Weiss model of coupling K = J,
// each choice a heat bath.
import { streams } from '../../../model/agents/streams.ts'
import { drawPair, pair, toUnit } from '../../../model/random.ts'
import { adoptionChance } from '../../../model/technology/adoption-choice.ts'

export interface Company {
  firms: number
  /** J: what company is worth; the intensity of choice is 1. */
  peerEffect: number
  /** h: support of adoption, alike for all firms. */
  gain: number
  seed: number
}

/**
 * Adopters of the next quarter: each firm's own draw against its chance, as `adopt` has it, where nothing else counts.
 * Firms that differ by nothing but their draws need no columns, which makes a quarter ten times cheaper;
 * `differingQuarters` holds it to the rules of the economy.
 */
export function nextAdopters({ firms, peerEffect, gain, seed }: Company, adopters: number, tick: number): number {
  const chance = adoptionChance(1, gain, peerEffect, adopters / firms)
  let next = 0
  for (let f = 0; f < firms; f++) {
    drawPair(seed, streams.adoption, f, tick)
    // The first word asks whether the firm reconsiders, which here it always does.
    if (toUnit(pair[1]) < chance) next++
  }
  return next
}

/** Visits of each number of adopters, 0 to `firms`, over `quarters` after `settle`, begun with half of the firms. */
export function visits(company: Company, settle: number, quarters: number): Float64Array {
  const counts = new Float64Array(company.firms + 1)
  for (const adopters of quartersOf(company, settle, quarters)) counts[adopters]++
  return counts
}

/** Mean choice m, from -1 where none adopts to 1 where all do, quarter by quarter after `settle`. */
export function meanChoices(company: Company, settle: number, quarters: number): Float64Array {
  const choices = new Float64Array(quarters)
  let quarter = 0
  for (const adopters of quartersOf(company, settle, quarters)) choices[quarter++] = (2 * adopters) / company.firms - 1
  return choices
}

function* quartersOf(company: Company, settle: number, quarters: number): Generator<number> {
  let adopters = Math.floor(company.firms / 2)
  for (let tick = 1; tick <= settle + quarters; tick++) {
    adopters = nextAdopters(company, adopters, tick)
    if (tick > settle) yield adopters
  }
}
