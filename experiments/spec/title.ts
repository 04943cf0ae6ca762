import { z } from 'zod'
import type { Text } from './text.ts'

export const titleSchema = z.strictObject({ en: z.string().optional(), zh: z.string().optional() }).default({})

/** A title in both languages: one stands for the other where only one is written, the name for both. */
export const titleOf = ({ en, zh }: z.infer<typeof titleSchema>, name: string): Text => ({
  en: en ?? zh ?? name,
  zh: zh ?? en ?? name,
})
