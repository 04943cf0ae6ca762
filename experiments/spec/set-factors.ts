import type { ParameterName, Parameters } from '../../model/index.ts'

/**
 * Parameters with factors set to values: `{ openness: 0.3, 'penetration[2]': 0.5, technology: 0 }`. A switch is on from
 * one half up. Lists are copied, never changed. Names must be those of factors (see factor.ts).
 */
export function setFactors(parameters: Parameters, values: Readonly<Record<string, number>>): Parameters {
  const set: Record<string, unknown> = { ...parameters }
  for (const [factor, value] of Object.entries(values)) {
    const { name, index } = splitFactor(factor)
    const present = set[name]
    if (index !== undefined) set[name] = (present as number[]).with(index, value)
    else set[name] = typeof present === 'boolean' ? value >= 0.5 : value
  }
  return set as Parameters
}

/** `penetration[2]` as its parameter and index. */
export function splitFactor(factor: string): { name: ParameterName; index?: number } {
  const [, name, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(factor) ?? [factor, factor]
  return { name: name as ParameterName, ...(index !== undefined && { index: Number(index) }) }
}
