import type { Complaint } from '../spec-error.ts'
import { mostLevels } from '../limits.ts'
import { outOfRange } from '../out-of-range.ts'
import type { DistributionForm, ParameterForm } from './form-schema.ts'
import { distributionOf } from './distribution-of.ts'
import { levelsOf, stepsBetween } from './levels.ts'
import {
  emptyRange,
  modeOutside,
  nothingWithin,
  notPositive,
  stepDoesNotFit,
  tooManyLevels,
  valueTwice,
  wholeSteps,
} from './messages.ts'
import type { ParameterKey } from './parameter-key.ts'

/** A complaint about what stands under a key of a form. */
export interface FormFault {
  at: PropertyKey[]
  complaint: Complaint
}

/** Less of a distribution than this within the range of its parameter is a slip. */
const leastMass = 1e-6

/** What the schema cannot see of a form: ends that contradict each other, steps that do not fit. */
export function checkForm(form: ParameterForm, key: ParameterKey): FormFault[] {
  if ('distribution' in form) return checkDistribution(form, key)
  const { name, kind } = key
  if ('values' in form) {
    return form.values.flatMap((value, i) =>
      form.values.indexOf(value) < i ? [{ at: ['values', i], complaint: valueTwice(name, value) }] : [],
    )
  }
  const { min, max, step } = form
  if (min >= max) return [{ at: ['max'], complaint: emptyRange(name, min, max) }]
  if (step === undefined) return []
  if (kind === 'int' && !Number.isInteger(step)) return [{ at: ['step'], complaint: wholeSteps(name, step) }]
  const steps = stepsBetween(min, max, step)
  if (steps >= mostLevels) return [{ at: ['step'], complaint: tooManyLevels(name, Math.floor(steps) + 1, mostLevels) }]
  if (Number.isInteger(steps)) return []
  const end = steps < 1 ? undefined : levelsOf(min, max, step).at(-1)
  const fitting = Number(((max - min) / Math.max(1, Math.round(steps))).toPrecision(6))
  return [{ at: ['step'], complaint: stepDoesNotFit(name, step, fitting, end) }]
}

function checkDistribution(form: DistributionForm, key: ParameterKey): FormFault[] {
  const { name, meta } = key
  const inRange = ['min', 'max', 'mode', 'mean'].flatMap((at): FormFault[] => {
    const written = (form as unknown as Record<string, number | undefined>)[at]
    const outside = written !== undefined && !(written >= (meta.min ?? written) && written <= (meta.max ?? written))
    return outside ? [{ at: [at], complaint: outOfRange(`${name}.${at}`, String(written), meta) }] : []
  })
  if (inRange.length > 0) return inRange
  const { min = form.distribution === 'beta' ? 0 : meta.min, max = form.distribution === 'beta' ? 1 : meta.max } = form
  if (min !== undefined && max !== undefined && min >= max) {
    return [{ at: [form.max === undefined ? 'min' : 'max'], complaint: emptyRange(name, min, max) }]
  }
  if (form.distribution === 'triangular' && (form.mode < form.min || form.mode > form.max)) {
    return [{ at: ['mode'], complaint: modeOutside(name, form.mode, form.min, form.max) }]
  }
  if (form.distribution === 'lognormal' && form.mean <= 0) {
    return [{ at: ['mean'], complaint: notPositive(name, form.mean) }]
  }
  if (distributionOf(form, meta).mass >= leastMass) return []
  return [
    {
      at: ['distribution'],
      complaint: nothingWithin(name, min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY),
    },
  ]
}
