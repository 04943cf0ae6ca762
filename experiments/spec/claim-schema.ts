import { z } from 'zod'
import { placeSchema } from './expectation-schema.ts'
import { wordPattern } from './expression/grammar.ts'
import { parameterKeys } from './forms/parameter-key.ts'
import { mostTicks } from './limits.ts'
import { alternativeParameters, outcomeSchema } from './part-schemas.ts'

const name = z.string().regex(wordPattern)
const tick = z.int().min(0).max(mostTicks)
const measured = { name, of: outcomeSchema, from: tick.default(0) }

/** Outcomes from paths and from several runs; meaning of the options: claim.ts. */
const measureSchema = z.discriminatedUnion('kit', [
  z.strictObject({ ...measured, kit: z.literal('takeoff'), share: z.number().gt(0).lt(1).default(0.5) }),
  z.strictObject({ ...measured, kit: z.literal('peak'), over: z.int().min(1).max(mostTicks).default(4) }),
  z.strictObject({
    ...measured,
    kit: z.literal('during'),
    on: outcomeSchema,
    low: z.number().gt(0).lt(1).default(0.1),
    high: z.number().gt(0).lt(1).default(0.9),
  }),
  z.strictObject({ ...measured, kit: z.literal('crossing'), level: z.number() }),
  z.strictObject({ ...measured, kit: z.literal('loop-area') }),
  z.strictObject({ ...measured, kit: z.literal('largest-step') }),
  z.strictObject({
    ...measured,
    kit: z.literal('twins'),
    to: tick,
    pairs: z.array(z.array(placeSchema).length(2)).min(1).max(100),
  }),
  z.strictObject({
    ...measured,
    kit: z.literal('regression'),
    on: outcomeSchema,
    every: z.int().min(1).max(mostTicks).default(1),
  }),
  z.strictObject({
    ...measured,
    kit: z.literal('bursts'),
    against: z.enum(['exponential', 'lognormal']),
    unit: z.number().positive(),
  }),
])

const variation = z.strictObject({ parameters: alternativeParameters })

const numbers = [...parameterKeys].filter(([, { kind }]) => kind === 'number').map(([name]) => name)
const reversal = z.strictObject({
  parameters: alternativeParameters.default({}),
  turn: z.array(z.enum(numbers)).max(20).default([]).describe('whose sign turns wherever set / 凡设定处均变号的参数'),
})

const words = z.strictObject({ en: z.string(), zh: z.string() })

/** The key `claim`; meaning: claim.ts. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]\d\d$/),
  mechanism: z
    .array(z.string().regex(/^model\/[a-z0-9/-]+\.ts$/))
    .min(1)
    .max(20),
  ablation: variation.optional().describe('switches the mechanism off / 关闭机制'),
  reversed: reversal.optional().describe('turns its sign / 反转机制的方向'),
  measures: z
    .array(measureSchema)
    .max(50)
    .default([])
    .describe('outcomes of paths or of several runs / 路径或多次运行的结果'),
  missing: words.optional().describe('what the economy lacks / 经济模型所缺的机制'),
  note: words.optional().describe('how it was asked / 提问方式说明'),
})

export type WrittenClaim = z.infer<typeof claimSchema>
