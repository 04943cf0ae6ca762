import type { Design } from './design.ts'
import { notALevel } from './design-messages.ts'
import type { Where } from './expectation.ts'
import type { WrittenPlace } from './expectation-schema.ts'
import type { Factor } from './factor.ts'
import { aboutValue, type Finding } from './finding.ts'
import { things, unknownName } from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { pushFactors } from './push-factors.ts'
import { canonical } from './read-design.ts'

/** What places can be named by. */
export interface Setting {
  factors: readonly Factor[]
  design: Design
}

type WrittenWhere = Exclude<WrittenPlace, string>

/** A place in numbers: switches as 0 or 1, an alternative as its place in the list. */
export function placeOf(written: WrittenPlace, { design }: Setting): Where {
  const where: WrittenWhere = typeof written === 'string' ? { alternative: written } : written
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => {
      if (name !== 'alternative' || design.kind !== 'compare') return [canonical(name), Number(value)]
      return [name, design.alternatives.findIndex((alternative) => alternative.name === value)]
    }),
  )
}

/** Names and values of a place that the design never takes. */
export function checkPlace(written: WrittenPlace, path: PropertyKey[], { factors, design }: Setting): Finding[] {
  if (typeof written === 'string' && design.kind === 'compare') return unknownAlternative(written, path, design)
  const where: WrittenWhere = typeof written === 'string' ? { [written]: written } : written
  return Object.entries(where).flatMap(([name, value]) => {
    const own = typeof written === 'string' ? path : [...path, name]
    if (name === 'alternative' && design.kind === 'compare') return unknownAlternative(String(value), own, design)
    const factor = factors.find((each) => each.name === canonical(name))
    if (!factor) {
      const valid = [...namesOfDesign(design), ...factors.map((each) => each.name)]
      if (valid.includes(name)) return isSwitch(value) ? [] : [aboutValue(own, notALevel(name, String(value), [0, 1]))]
      return [{ ...aboutValue(own, noFactor(name, valid)), at: 'key' } satisfies Finding]
    }
    const { levels } = factor
    if (!levels || levels.includes(Number(value))) return []
    return [aboutValue(own, notALevel(name, String(value), levels))]
  })
}

/** What runs of a feedback design are told apart by, beside factors: each is 0 or 1. */
const namesOfDesign = (design: Design): string[] => (design.kind === 'feedback' ? pushFactors(design.channels) : [])

const isSwitch = (value: unknown): boolean => [0, 1].includes(Number(value))

function unknownAlternative(name: string, path: PropertyKey[], design: Design & { kind: 'compare' }): Finding[] {
  const valid = design.alternatives.map((alternative) => alternative.name)
  if (valid.includes(name)) return []
  return [aboutValue(path, unknownName(things.alternative, name, nearestName(name, valid), valid))]
}

export const noFactor = (name: string, valid: string[]): Finding['complaint'] =>
  unknownName(things.factor, name, nearestName(name, valid), valid)
