import type { Preset } from '../preset.ts'
import { machineEconomy } from './machine-economy.ts'

/**
 * An economy at rest but for the frontier of algorithms abroad, on domestic chips of three quarters of the quality:
 * capacity, data and the lag of the commons settle where what comes in makes up for what is lost.
 */
export const stocks: Preset = {
  title: { en: 'Limit: stocks that settle', zh: '极限：存量的稳态' },
  parameters: {
    ...machineEconomy,
    substitution: false,
    capacityLoss: 0.2,
    domesticPerformance: 0.75,
    openness: 0.3,
    foreignGrowth: 0.25,
    foreignOpenness: 1,
  },
}
