import { canonicalJson } from './canonical-json.ts'

/**
 * Puts objects into canonical JSON one after the other that differ in few of their parts: the text of a part is kept as
 * long as the part is the same value.
 */
export function openCanonicalParts(): (whole: object) => string {
  const kept = new Map<string, { value: unknown; text: string }>()
  let order: string[] = []
  return (whole) => {
    const parts = whole as Record<string, unknown>
    const names = Object.keys(parts)
    if (names.length !== order.length || !order.every((name) => name in parts)) order = names.sort()
    const texts: string[] = []
    for (const name of order) {
      const value = parts[name]
      if (value === undefined) continue
      let part = kept.get(name)
      if (part?.value !== value) {
        part = { value, text: `${JSON.stringify(name)}:${canonicalJson(value)}` }
        kept.set(name, part)
      }
      texts.push(part.text)
    }
    return `{${texts.join(',')}}`
  }
}
