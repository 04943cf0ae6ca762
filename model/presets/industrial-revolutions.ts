import { generalPurposeTechnologies, type GeneralPurposeTechnology } from '../technology/general-purpose-technology.ts'
import type { Preset } from './preset.ts'

/**
 * The same economy under another general-purpose technology: its cost decline, what its users gain from each other and
 * the part of the work that it reaches, against compute. Nothing else differs.
 */
function revolution(profile: GeneralPurposeTechnology): Preset {
  const { costDecline, complementarity, breadth, en, zh } = profile
  const gain = costDecline / (1 - costDecline)
  return {
    title: { en: `The same economy on ${en}`, zh: `${zh}时代的同一经济` },
    parameters: {
      qualityGrowth: gain,
      efficiencyGrowth: gain / 2,
      peerEffect: 0.1 * complementarity,
      dataReach: 3 * complementarity,
      taskReach: breadth,
    },
  }
}

const { steam, electricity, information, compute } = generalPurposeTechnologies

export const industrialRevolutions: Record<string, Preset> = {
  'revolution-steam': revolution(steam),
  'revolution-electricity': revolution(electricity),
  'revolution-information': revolution(information),
  'revolution-compute': revolution(compute),
}
