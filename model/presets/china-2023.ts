import type { Preset } from './preset.ts'

/** The defaults: every figure of facts.yaml that calibrates is a default of its parameter. */
export const china2023: Preset = {
  title: { en: "China's economy, mid-2023", zh: '中国经济（2023年中）' },
  parameters: {},
}
