import { z } from 'zod'
import { channelNames } from '../../model/index.ts'
import { alternativeParameters, outcomeSchema, policySchema } from './part-schemas.ts'
import { mostPoints, mostTicks } from './limits.ts'
import { titleSchema } from './title.ts'

const points = (given: number) => z.int().min(1).max(mostPoints).default(given)
const outcome = outcomeSchema

const alternative = z.strictObject({
  name: z.string().regex(/^(?=.{1,80}$)[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/),
  title: titleSchema,
  parameters: alternativeParameters.default({}),
  policies: z.array(policySchema).default([]),
})

const objective = z.strictObject({ outcome, goal: z.enum(['min', 'max']) })

const target = z.strictObject({
  outcome,
  value: z.number(),
  error: z.number().positive(),
  fact: z
    .string()
    .optional()
    .describe('published figure that it stands for, which then checks nothing / 所依据的公布数据，不再用于检验'),
})

/** The design of an experiment, by its kind; meaning of the options: design.ts. */
export const designSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('grid') }).describe('every combination of the values / 全部取值组合'),
  z.strictObject({ kind: z.literal('list') }).describe('first values together, then the second / 各参数取值逐一配对'),
  z.strictObject({ kind: z.literal('random'), points: points(100) }).describe('random points / 随机点'),
  z.strictObject({ kind: z.literal('lhs'), points: points(100) }).describe('Latin hypercube / 拉丁超立方'),
  z.strictObject({ kind: z.literal('sobol'), points: points(128) }).describe('Sobol points / Sobol 低差异序列'),
  z
    .strictObject({ kind: z.literal('saltelli'), points: points(128), secondOrder: z.boolean().default(true) })
    .describe('for Sobol indices; points is the size of the base sample / 用于 Sobol 指数，points 为基础样本量'),
  z
    .strictObject({
      kind: z.literal('morris'),
      trajectories: z.int().min(2).max(10_000).default(10),
      levels: z.int().min(2).max(100).default(4),
    })
    .describe('elementary effects / 基本效应'),
  z.strictObject({ kind: z.literal('oat') }).describe('one factor at a time / 每次只变一个参数'),
  z
    .strictObject({
      kind: z.literal('path'),
      parameter: z.string(),
      from: z.number(),
      to: z.number(),
      steps: z.int().min(1).max(1_000).default(10),
      ticksPerStep: z.int().min(1).max(mostTicks).default(8),
      back: z.boolean().default(true),
      scale: z.enum(['linear', 'log']).optional().describe('steps of equal size or ratio / 等差或等比'),
    })
    .describe('one parameter led step by step in a living economy / 在持续运行的经济中逐步改变一个参数'),
  z
    .strictObject({
      kind: z.literal('feedback'),
      push: policySchema.describe('what is changed for a while / 施加的扰动'),
      channels: z
        .array(z.enum(channelNames))
        .min(1)
        .default([...channelNames])
        .describe('channels to hold / 要固定的通道'),
      settings: z.enum(['grid', 'list']).default('grid').describe('how levels go together / 取值的组合方式'),
    })
    .describe('gain of each channel: pushed runs with channels held / 各通道的增益：扰动并固定通道'),
  z
    .strictObject({
      kind: z.literal('compare'),
      alternatives: z.array(alternative).min(1).max(1_000),
      scenarios: z.int().min(1).max(mostPoints).optional(),
    })
    .describe('policies x scenarios / 政策方案 × 情景'),
  z
    .strictObject({ kind: z.literal('adaptive'), outcome, points: points(60), start: points(20) })
    .describe('refines where the outcome changes fastest / 在结果变化最快处加密'),
  z
    .strictObject({
      kind: z.literal('nsga2'),
      objectives: z.array(objective).min(1).max(10),
      population: z.int().min(4).max(10_000).default(40),
      generations: z.int().min(1).max(10_000).default(20),
      scenarios: z.int().min(1).max(10_000).default(1),
    })
    .describe('search for trade-offs between objectives / 多目标寻优'),
  z
    .strictObject({
      kind: z.literal('calibrate'),
      targets: z.array(target).min(1).max(100),
      waves: z.int().min(1).max(20).default(3),
      points: points(100),
      method: z.enum(['abc', 'moments']).default('abc'),
    })
    .describe('history matching, then estimation / 历史匹配后估计参数'),
])

export type WrittenDesign = z.infer<typeof designSchema>
