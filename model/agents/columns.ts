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
  return columnsOf(declarations, count, ({ type, width = 1 }) => new arrays[type](count * width))
}

/** Columns for `count` agents that lie one after the other in memory that is given, in place of memory of their own. */
export function placeColumns<const D extends Record<string, Column>>(
  declarations: D,
  count: number,
  memory: ArrayBufferLike,
): Columns<D> {
  let at = 0
  return columnsOf(declarations, count, (one) => {
    const column = new (arrays[one.type] as Float64ArrayConstructor)(memory, at, count * (one.width ?? 1))
    at += bytesOf(one, count)
    return column
  })
}

/** Bytes that `placeColumns` takes. */
export function columnBytes(declarations: Record<string, Column>, count: number): number {
  return Object.values(declarations).reduce((sum, one) => sum + bytesOf(one, count), 0)
}

/** Each column begins at a multiple of eight bytes. */
function bytesOf({ type, width = 1 }: Column, count: number): number {
  return Math.ceil((arrays[type].BYTES_PER_ELEMENT * count * width) / 8) * 8
}

function columnsOf<const D extends Record<string, Column>>(
  declarations: D,
  count: number,
  make: (declaration: Column) => ArrayOf[keyof ArrayOf],
): Columns<D> {
  const columns: Record<string, unknown> = { count }
  for (const [name, declaration] of Object.entries(declarations)) columns[name] = make(declaration)
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
