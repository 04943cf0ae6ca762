import { type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { draw, uniform } from '../../../model/random.ts'

const stream = 0xffff_fffc

/** Numbers just beyond a range and far beyond it, and what is no number at all. */
const beyond = (min: number, max: number): unknown[] => [
  min - 1e-9 * Math.max(1, Math.abs(min)),
  max + 1e-9 * Math.max(1, Math.abs(max)),
  -1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  'many',
  [],
]

/**
 * Vectors of parameters of which one, drawn by the vector's number, is outside of its range; those of them that are not
 * refused, or whose refusal does not name that parameter.
 */
export function acceptedOutside(vectors: number): { name: string; value: unknown }[] {
  const names = Object.keys(parameterSchema.shape) as ParameterName[]
  return Array.from({ length: vectors }, (_, vector) => {
    const name = names[draw(vector, stream, 0, 0) % names.length]
    const { default: usual, min = 0, max = 1 } = parameterMeta(name)
    const wrong = beyond(min, max)
    const bad = wrong[Math.floor(wrong.length * uniform(vector, stream, 1, 0))]
    const value =
      typeof usual === 'number'
        ? bad
        : Array.isArray(usual)
          ? usual.map((each, i) => (i === 0 ? bad : each))
          : 'neither'
    return { name, value }
  }).filter(({ name, value }) => {
    const { error } = parameterSchema.safeParse({ [name]: value })
    return !error?.issues.some(({ path }) => path[0] === name)
  })
}
