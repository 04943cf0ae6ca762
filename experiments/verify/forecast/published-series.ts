import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { observables, type Parameters, parameterSchema } from '../../../model/index.ts'
import type { Fact } from '../../facts/fact.ts'
import { rootFolder } from '../../spec/root-folder.ts'

const words = { en: z.string().min(1), zh: z.string().min(1) }
const parameterName = z.string().refine((name) => name in parameterSchema.shape)
const point = z.strictObject({
  year: z.number(),
  value: z.number().optional(),
  fact: z.string().optional(),
  grown: z.strictObject({ by: z.string(), years: z.number() }).optional(),
})
const file = z.strictObject({
  origins: z.array(z.strictObject({ year: z.number(), start: z.record(parameterName, z.number()) })),
  /** Last year that is forecast. */
  until: z.number(),
  series: z.array(
    z.strictObject({
      id: z.string(),
      ...words,
      /** The observable that moves with it. */
      of: z.enum(observables.map(({ name }) => name)),
      points: z.array(point).min(2),
    }),
  ),
})

/** A published figure: the level, and the middle of the time that it counts. */
export interface PublishedPoint {
  year: number
  value: number
}

export interface PublishedSeries {
  id: string
  en: string
  zh: string
  of: string
  /** In the order of years. */
  points: PublishedPoint[]
}

export interface Published {
  /** Years from which to forecast, with what the start then has of its own. */
  origins: { year: number; start: Partial<Parameters> }[]
  /** Last year that is forecast. */
  until: number
  series: PublishedSeries[]
}

/** The published series. The file is part of the program: a fault in it throws. */
export function publishedSeries(facts: readonly Fact[]): Published {
  const text = readFileSync(new URL('experiments/verify/forecast/published-series.yaml', rootFolder), 'utf8')
  const { series, ...rest } = file.parse(parse(text))
  const figure = (id: string): number => {
    const value = facts.find((each) => each.id === id)?.value
    if (typeof value !== 'number') throw new Error(`published-series.yaml: no single figure ${id}`)
    return value
  }
  const valueOf = ({ value, fact, grown }: z.infer<typeof point>): number => {
    const level = value ?? figure(fact ?? '')
    return grown ? level * (1 + figure(grown.by)) ** grown.years : level
  }
  return {
    ...rest,
    series: series.map((each) => ({
      ...each,
      points: each.points.map((own) => ({ year: own.year, value: valueOf(own) })),
    })),
  }
}
