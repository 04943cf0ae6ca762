/** The value at a path of a document, or undefined where nothing was written. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], document)
}

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema library calls a map `object` or `record`. */
export const expectedKind = (expected: string): string =>
  expected === 'object' || expected === 'record' ? 'map' : expected

/** What was found, as messages name it: a number is shown as it is. */
export function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'object' ? 'map' : typeof value
}

/** "0.5", "5%" and "3 percent" are meant as numbers, but YAML reads them as texts. */
export const looksLikeNumber = (value: unknown): boolean =>
  typeof value === 'string' && /^\s*[-+]?[\d.,_]+\s*\D*$/.test(value)
