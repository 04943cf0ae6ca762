import { type Aim, aims, aimsOf, type PolicyInstrument } from '../../model/index.ts'
import type { Complaint } from './spec-error.ts'

const all: readonly Aim[] = ['region', 'sector', 'size']

/** The aims that a policy sets though its instrument has none such: silence would let a run seem regional that is not. */
export const vainAims = (policy: PolicyInstrument): Aim[] =>
  all.filter((key) => policy[key] !== undefined && !aimsOf(policy.instrument).includes(key))

/** An instrument that cannot be aimed at this; those that can be are named in the mend. */
export function nationalOnly(instrument: string, key: Aim): Complaint {
  const others = Object.keys(aims).filter((name) => aimsOf(name).includes(key))
  const can = (and: string) => others.map((name) => `\`${name}\``).join(and)
  const other = aimsOf(instrument)
    .map((each) => `\`${each}\``)
    .join(', ')
  return {
    kind: 'contradiction',
    message: {
      en: other
        ? `\`${instrument}\` can be aimed by ${other}, so it cannot have a \`${key}\``
        : `\`${instrument}\` holds for the whole nation, so it cannot have a \`${key}\``,
      zh: other
        ? `\`${instrument}\` 只能限定 ${other}，不能设定 \`${key}\``
        : `\`${instrument}\` 面向全国，不能设定 \`${key}\``,
    },
    mend: {
      en: `remove \`${key}\`; only ${can(' and ')} can be aimed by \`${key}\``,
      zh: `请删去 \`${key}\`；只有 ${can('和')} 可以限定 \`${key}\``,
    },
  }
}
