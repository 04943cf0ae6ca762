import type { Preset } from '../preset.ts'
import { machineEconomy } from './machine-economy.ts'

/** Markets as usual with intelligence from compute alone: aK/aL = (phi/(1-phi))^(1-r) (K/L)^r. */
export const ajjShares: Preset = {
  title: {
    en: 'Limit: shares of machines and people (Aghion, Jones and Jones)',
    zh: '极限：机器与劳动的份额（Aghion–Jones–Jones）',
  },
  parameters: { firms: 60, workersPerFirm: 10, computeWeight: 1 },
}

/** Machines take over tasks at a steady rate t: g = -t(1-r)/r, machines' share ((d+g)/s)^(-r), below one for ever. */
export const ajjGrowth: Preset = {
  title: {
    en: 'Limit: growth by automation (Aghion, Jones and Jones)',
    zh: '极限：自动化驱动的增长（Aghion–Jones–Jones）',
  },
  parameters: { ...machineEconomy, automationTrend: 0.04 },
}
