import { z } from 'zod'
import { presets } from '../../model/index.ts'
import { claimSchema } from './claim-schema.ts'
import { designSchema } from './design-schema.ts'
import { errorRules } from './experiment.ts'
import { expectationSchema } from './expectation-schema.ts'
import { wordPattern } from './expression/grammar.ts'
import { largestSeed, mostReplicates, mostTicks } from './limits.ts'
import { outcomeSchema, parameterForms, policySchema } from './part-schemas.ts'
import { summaries } from './reporter.ts'
import { titleSchema } from './title.ts'

/** Names of folders and files: no part of them leads out of where they lie. */
const namePattern = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/

const reporter = z.union([
  // Any other text is an expression.
  outcomeSchema,
  z.strictObject({
    name: z.string().regex(wordPattern),
    expression: z.string().optional(),
    summary: z.enum(summaries).default('last'),
    against: z
      .string()
      .optional()
      .describe('reporter above, for cycle and slope / 供 cycle 与 slope 对照的上文 reporter'),
    from: z.int().min(0).max(mostTicks).default(0),
  }),
])

export type WrittenReporter = z.infer<typeof reporter>

/** The experiment file: every key that may be written, its type and range. */
export const experimentSchema = z.strictObject({
  name: z.string().regex(namePattern).describe('names the folder of results / 结果文件夹的名称'),
  title: titleSchema.describe('in English and Chinese / 中英文标题'),
  preset: z.enum(Object.keys(presets)).default('china-2023').describe('where parameters start from / 参数的出发点'),
  parameters: parameterForms
    .default({})
    .describe('values, or forms that vary them: see npx nqpf parameters / 取值，或使其变动的形式'),
  uncertainties: parameterForms.default({}).describe('the same for what policy cannot choose / 政策不能选择的参数'),
  posterior: z
    .string()
    .regex(namePattern)
    .optional()
    .describe(
      'each replicate draws parameters from it: a file in posteriors/ / 每次重复由此抽取参数：posteriors/ 中的文件',
    ),
  policies: z.array(policySchema).default([]).describe('dated policy instruments / 有起止日期的政策工具'),
  design: designSchema.default({ kind: 'grid' }).describe('how points are chosen / 设计：如何选点'),
  ticks: z.int().min(1).max(mostTicks).default(80).describe('quarters of a run / 每次运行的季度数'),
  replicates: z.int().min(1).max(mostReplicates).default(20).describe('runs of each point / 每点的运行次数'),
  stopWhen: z.string().optional().describe('ends a run where it is true / 为真时结束运行'),
  reporters: z.array(reporter).min(1).max(500).optional().describe('columns of the results / 结果的各列'),
  expect: z.array(expectationSchema).max(500).default([]).describe('predictions to be judged / 待判定的预期'),
  claim: claimSchema.optional().describe('a claim of the papers that this answers / 所检验的论文论断'),
  charts: z
    .array(z.string().regex(/^[A-Za-z0-9-]{1,80}$/))
    .default([])
    .describe('charts of the report; all if left out / 报告中的图，省略则为全部'),
  onError: z.enum(errorRules).default('keep').describe('when a run fails / 运行失败时'),
  commonRandomNumbers: z.boolean().optional().describe('same seeds at every point / 各点使用相同种子'),
  seed: z.int().min(0).max(largestSeed).optional().describe('same seed, same bits / 种子相同则结果相同'),
})
