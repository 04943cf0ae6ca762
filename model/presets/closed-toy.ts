import type { Preset } from './preset.ts'

/** Small enough to watch each firm, and without imports: all chips are made at home. */
export const closedToy: Preset = {
  title: { en: 'A small closed economy for teaching', zh: '教学用小型封闭经济' },
  parameters: { firms: 60, workersPerFirm: 10, providers: 3, exportControl: 1, exportControlMode: 'quota' },
}
