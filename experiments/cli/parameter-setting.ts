import { InvalidArgumentError } from 'commander'
import { parameterMeta, type ParameterName, type Parameters, parameterSchema } from '../../model/index.ts'
import { feedbackWords as words } from '../feedback/words.ts'
import { nearestName } from '../spec/nearest-name.ts'
import type { Language } from '../spec/text.ts'

/** Parser of a repeatable option `name=value` that sets a parameter of a single number within its range. */
export function parameterSetting(
  language: Language,
): (written: string, earlier?: Partial<Parameters>) => Partial<Parameters> {
  const names = Object.keys(parameterSchema.shape).filter(
    (name) => typeof parameterMeta(name as ParameterName).default === 'number',
  )
  return (written, earlier = {}) => {
    const [name, figure = ''] = written.split('=')
    if (!names.includes(name)) {
      throw new InvalidArgumentError(words.noParameter(nearestName(name, names) ?? 'peerEffect')[language])
    }
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = parameterMeta(name as ParameterName)
    const value = Number(figure)
    if (figure.trim() === '' || !(value >= min && value <= max)) {
      throw new InvalidArgumentError(words.outOfRange(name, min, max)[language])
    }
    return { ...earlier, [name]: value }
  }
}
