import type { Preset } from './preset.ts'

/** No compute, data or algorithms: the economy alone, which must hold by itself. */
export const nullRun: Preset = {
  title: { en: 'Null run: no compute, data or algorithms', zh: '空模型：无算力、数据与算法' },
  parameters: { technology: false },
}
