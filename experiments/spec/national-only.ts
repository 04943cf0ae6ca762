import type { PolicyInstrument } from '../../model/index.ts'
import type { Complaint } from './spec-error.ts'

/** The one instrument that can be aimed at some firms: all others hold for the whole nation. */
const aimed = 'adoptionSubsidy'

const aims = ['region', 'sector', 'size'] as const

/** The aims that a policy sets though its instrument has none: silence would let a run seem regional that is not. */
export function vainAims(policy: PolicyInstrument): (typeof aims)[number][] {
  return policy.instrument === aimed ? [] : aims.filter((key) => policy[key] !== undefined)
}

export const nationalOnly = (instrument: string, key: string): Complaint => ({
  kind: 'contradiction',
  message: {
    en: `\`${instrument}\` holds for the whole nation, so it cannot have a \`${key}\``,
    zh: `\`${instrument}\` 面向全国，不能设定 \`${key}\``,
  },
  mend: {
    en: `remove \`${key}\`; only \`${aimed}\` can be aimed at a region, sector or size`,
    zh: `请删去 \`${key}\`；只有 \`${aimed}\` 可以限定地区、部门或规模`,
  },
})
