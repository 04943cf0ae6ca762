import type { Parameters } from '../../parameters.ts'
import type { Preset } from '../preset.ts'
import { machineEconomy } from './machine-economy.ts'

/** Steady research by people alone; what is learned helps further learning and does not change production. */
const research: Partial<Parameters> = {
  ...machineEconomy,
  substitution: false,
  researchComputeShare: 0,
  researchDataShare: 0,
}

/** Ideas breed ideas, A' = k A^(1+f) with f = 1/2. Romer 1990; Jones 1995. */
export const ideas: Preset = {
  title: { en: 'Limit: explosion of ideas', zh: '极限：思想爆炸' },
  parameters: {
    ...research,
    researchCrowding: 1,
    researchReturns: 1,
    researchSpillover: 1.5,
    researchProductivity: 0.001,
  },
}

/** Software that does its own research: it explodes if and only if returns are above one. Davidson 2023. */
export const softwareLoop: Preset = {
  title: { en: 'Limit: the software loop', zh: '极限：软件自我改进循环' },
  parameters: {
    ...research,
    researchCrowding: 0.7,
    researchReturns: 1.25,
    researchSpillover: 1,
    researchProductivity: 0.004,
  },
}
