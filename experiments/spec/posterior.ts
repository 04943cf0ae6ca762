import { z } from 'zod'
import { presets } from '../../model/index.ts'

/** Settings of a preset's parameters as a calibration left them, from which runs draw. */
export interface Posterior {
  /** Names its file. */
  name: string
  /** Parameters that are drawn: those of the file but for what the experiment sets or varies itself. */
  parameters: string[]
  /** Equally likely settings, each with one value a parameter. */
  draws: number[][]
}

/**
 * The file of a posterior: the preset that carries it, what it was made from, and its draws. It is written by a command
 * and never by hand.
 */
export const posteriorFile = z.strictObject({
  preset: z.enum(Object.keys(presets)),
  /** The calibration: its name, its seed, and the hash over its runs. */
  experiment: z.string(),
  seed: z.int(),
  stateHash: z.string(),
  /** Versions of the economy and of its sources. */
  versions: z.strictObject({ economy: z.string(), model: z.string() }),
  targets: z.array(
    z.strictObject({ outcome: z.string(), value: z.number(), error: z.number(), fact: z.string().optional() }),
  ),
  parameters: z.array(z.string()).min(1),
  draws: z.array(z.array(z.number())).min(1),
})

export type PosteriorFile = z.infer<typeof posteriorFile>
