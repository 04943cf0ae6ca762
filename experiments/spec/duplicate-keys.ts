import { type Document, isScalar, visit } from 'yaml'
import type { Fault } from './fault.ts'
import { duplicateKey } from './messages.ts'

/** Keys that stand twice in one map: the second would silently win. */
export function duplicateKeys(document: Document): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name)) faults.push({ offset: key.range?.[0] ?? 0, offender: name, complaint: duplicateKey(name) })
        seen.add(name)
      }
    },
  })
  return faults
}
