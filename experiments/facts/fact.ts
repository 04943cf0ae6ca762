import { z } from 'zod'

const words = { en: z.string().min(1), zh: z.string().min(1) }
const names = z.array(z.string()).min(1)
const tick = z.int().min(0)

/** How a published figure is read from a run; see the head of facts.yaml. */
const reading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at'), of: names, tick }),
  z.strictObject({ kind: z.literal('share'), of: names, whole: names, tick }),
  z.strictObject({ kind: z.literal('growth'), of: names, from: tick, to: tick }),
  z.strictObject({ kind: z.literal('above'), of: names, parameter: z.string(), from: tick, to: tick }),
  z.strictObject({ kind: z.literal('project'), of: names, from: tick, to: tick, base: z.number(), years: z.number() }),
  z.strictObject({
    kind: z.literal('parameter'),
    name: z.string(),
    element: tick.optional(),
    compound: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('none'), ...words }),
])

const fact = z.strictObject({
  id: z.string(),
  /** A point or a range, in `unit`. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  year: z.number().optional(),
  source: z.string(),
  use: z.enum(['calibrate', 'check', 'frame']),
  bound: z.enum(['over', 'under']).optional(),
  tolerance: z.union([z.strictObject({ share: z.number() }), z.strictObject({ points: z.number() })]).optional(),
  ...words,
  read: reading,
})

export const factsFile = z.strictObject({ sources: z.record(z.string(), z.strictObject(words)), facts: z.array(fact) })

export type Fact = z.infer<typeof fact>
export type Reading = z.infer<typeof reading>
export type FactsFile = z.infer<typeof factsFile>
