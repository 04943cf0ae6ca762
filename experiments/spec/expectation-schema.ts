import { z } from 'zod'
import { optimumPlaces } from './expectation.ts'
import { outcomeSchema } from './part-schemas.ts'

const value = z.union([z.number(), z.boolean(), z.string()])

/** A place of a contrast: the name of an alternative, or values of factors. */
export const placeSchema = z.union([z.string(), z.record(z.string(), value)])

const term = z.strictObject({ weight: z.number(), at: placeSchema })

export const expectationSchema = z.strictObject({
  outcome: outcomeSchema,
  gt: z.number().optional(),
  lt: z.number().optional(),
  within: z.array(z.number()).length(2).optional(),
  monotone: z.enum(['increasing', 'decreasing']).optional(),
  optimum: z.enum(optimumPlaces).optional().describe('where the best level lies / 最优水平的位置'),
  goal: z.enum(['max', 'min']).optional().describe('which level is best, max if left out / 何为最优，默认最大'),
  below: z.array(outcomeSchema).min(1).max(20).optional().describe('outcomes that follow in size / 依次更大的结果'),
  with: z.string().optional().describe('the factor of monotone and optimum / monotone 与 optimum 所随的参数'),
  difference: z.array(placeSchema).length(2).optional().describe('second place less the first / 后者减前者'),
  interaction: z
    .array(placeSchema)
    .length(4)
    .optional()
    .describe('neither, first, second, both / 皆无、前者、后者、两者'),
  contrast: z.array(term).min(1).max(50).optional().describe('weighted sum over places / 各处的加权和'),
  interval: z.number().gt(0).lt(1).default(0.95),
  where: z.record(z.string(), value).default({}),
})

export type WrittenExpectation = z.infer<typeof expectationSchema>
export type WrittenPlace = z.infer<typeof placeSchema>
