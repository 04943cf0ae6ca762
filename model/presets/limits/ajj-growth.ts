import type { Preset } from '../preset.ts'
import { machineEconomy } from './machine-economy.ts'

/** Machines take over tasks at a steady rate t: g = -t (1-r)/r and machines' share ((d+g)/s)^(-r), below one for ever. */
export const ajjGrowth: Preset = {
  title: {
    en: 'Limit: growth by automation (Aghion, Jones and Jones)',
    zh: '极限：自动化驱动的增长（Aghion–Jones–Jones）',
  },
  parameters: { ...machineEconomy, automationTrend: 0.04 },
}
