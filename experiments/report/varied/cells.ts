import { groupBy } from '../../analysis/group-by.ts'
import { isEstimate, type Section, type Value } from '../../analysis/section.ts'
import type { Estimate } from '../../measure/estimate.ts'
import type { Text } from '../../spec/text.ts'
import type { VariedResults } from './varied-results.ts'

/** The sections of a kind, in the order of their outcomes. */
export const sectionsOf = ({ sections }: VariedResults, name: string): Section[] =>
  sections.filter((section) => section.name === name)

/** The section of a kind about an outcome. */
export const sectionOf = (varied: VariedResults, name: string, outcome: string | undefined): Section | undefined =>
  sectionsOf(varied, name).find((section) => section.outcome === outcome)

/** Cells as what a section of that name holds there; the fallbacks stand for what a broken table would hold. */
export const estimateIn = (value: Value): Estimate | undefined => (isEstimate(value) ? value : undefined)
export const numberIn = (value: Value): number => (typeof value === 'number' ? value : Number.NaN)
export const nameIn = (value: Value): string => (typeof value === 'string' ? value : '')

/** Words in a cell; a bare name stands in both languages. */
export function wordsIn(value: Value): Text {
  if (typeof value === 'object' && value !== null && 'en' in value) return value
  return { en: String(value), zh: String(value) }
}

/** Whether a figure is there with both ends. */
export const isKnown = (estimate: Estimate | null | undefined): estimate is Estimate =>
  !!estimate && [estimate.estimate, estimate.low, estimate.high].every(Number.isFinite)

/** The sections of a kind without those that show another's figures again: reporters that differ in their summary alone. */
export function distinctSections(varied: VariedResults, name: string): Section[] {
  const groups = groupBy(sectionsOf(varied, name), ({ rows }) => JSON.stringify(rows))
  const length = ({ outcome = '' }: Section) => varied.outcome(outcome).label.en.length
  // The plainest name is that of the quantity itself, without a summary that played no part.
  return [...groups.values()].map((same) => same.toSorted((a, b) => length(a) - length(b))[0])
}
