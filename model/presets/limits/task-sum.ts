import type { Preset } from '../preset.ts'
import { machineEconomy } from './machine-economy.ts'

/** Half of the tasks are automated whatever machines can do: what a firm gets done is the sum over single tasks. */
export const taskSum: Preset = {
  title: { en: 'Limit: the sum over tasks', zh: '极限：任务求和' },
  parameters: { ...machineEconomy, automationSlope: 0, startAutomation: 0.5 },
}
