import { z } from 'zod'
import { experimentSchema } from './experiment-schema.ts'

/** The JSON Schema (2020-12) of experiment files, for completion and checks in editors. Made, never written by hand. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(experimentSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'NQPF experiment', ...schema }, null, 2)}\n`
}
