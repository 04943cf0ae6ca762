import type { Complaint } from './spec-error.ts'
import type { Text } from './text.ts'
import { unitName } from './unit-names.ts'

/** Units that say no more than the bounds beside them. */
const selfEvident = ['', '0-1', '0/1']

/** The fault of a number outside its range; one of the bounds is there. `open`: the bounds themselves are outside. */
export function outOfRange(
  key: string,
  written: string,
  { min, max, unit, open }: { min?: number; max?: number; unit: string; open?: boolean },
): Complaint {
  const name = unitName(unit)
  const measure = selfEvident.includes(unit) ? { en: '', zh: '' } : { en: ` (${name.en})`, zh: `（${name.zh}）` }
  const allowed: Text = open
    ? withoutEnds(min, max)
    : min === undefined
      ? { en: `at most ${max}`, zh: `不超过 ${max}` }
      : max === undefined
        ? { en: `at least ${min}`, zh: `不小于 ${min}` }
        : { en: `from ${min} to ${max}`, zh: `${min} 至 ${max}` }
  return {
    kind: 'out-of-range',
    message: { en: `\`${key}\` is ${written}, outside its range`, zh: `\`${key}\` 的值 ${written} 超出范围` },
    mend: {
      en: `choose a value ${allowed.en}${measure.en}`,
      zh: `允许范围：${allowed.zh}${measure.zh}`,
    },
  }
}

const withoutEnds = (min?: number, max?: number): Text =>
  max === undefined
    ? { en: `above ${min}`, zh: `大于 ${min}` }
    : { en: `between ${min} and ${max}`, zh: `${min} 与 ${max} 之间` }
