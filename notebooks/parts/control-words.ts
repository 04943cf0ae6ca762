import type { Text } from '../../experiments/spec/text.ts'

/** Words on and behind the controls of parameters. */
export const controlWords = {
  resetOne: { en: 'Back to {value}', zh: '恢复为 {value}' },
  range: { en: 'Range {min} to {max}', zh: '范围 {min} 至 {max}' },
  source: { en: 'Source: {source}', zh: '来源：{source}' },
  assumed: { en: 'assumed', zh: '假定' },
} as const satisfies Record<string, Text>
