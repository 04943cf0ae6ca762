/** The typed columns in which agents live: declared once, read by storage, snapshot, hash, inspection and the ODD. */
const arrays = { f64: Float64Array, f32: Float32Array, i32: Int32Array, u8: Uint8Array } as const

type ArrayOf = { f64: Float64Array; f32: Float32Array; i32: Int32Array; u8: Uint8Array }

export interface Column {
  type: keyof ArrayOf
  unit: string
  en: string
  zh: string
  /** Entries for each agent; 1 where it is left out. */
  width?: number
}

export type Columns<D extends Record<string, Column>> = { count: number } & { [N in keyof D]: ArrayOf[D[N]['type']] }

/** Columns of zeros for `count` agents. */
export function allocate<const D extends Record<string, Column>>(declarations: D, count: number): Columns<D> {
  const columns: Record<string, unknown> = { count }
  for (const [name, { type, width }] of Object.entries(declarations)) {
    columns[name] = new arrays[type](count * (width ?? 1))
  }
  // An object that grew key by key is a hash table to engines; a copy of it is a record, several times faster to read.
  return { ...columns } as Columns<D>
}

/** Shorthand of a declaration. */
export function column<const T extends keyof ArrayOf>(
  type: T,
  unit: string,
  en: string,
  zh: string,
  width = 1,
): Column & { type: T } {
  return { type, unit, en, zh, width }
}
