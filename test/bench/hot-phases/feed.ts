/** What a rule reads, for its port to C: each name is a variable there. */
export interface Feed {
  /** Known to the compiler, as to ours: numbers of streams, sectors. */
  integers: Record<string, number>
  numbers: Record<string, number>
  /** Columns and other arrays, read and written. */
  columns: Record<string, Column>
}

export type Column = Float64Array | Float32Array | Int32Array | Uint8Array

const cTypes: Record<string, string> = {
  Float64Array: 'double',
  Float32Array: 'float',
  Int32Array: 'int32_t',
  Uint8Array: 'uint8_t',
}

/** The header that declares a feed's variables. */
export function feedHeader({ integers, numbers, columns }: Feed): string {
  const names = Object.keys(numbers)
  return [
    '#include <stddef.h>',
    '#include <stdint.h>',
    ...Object.entries(integers).map(([name, value]) => `enum { ${name} = ${value} };`),
    `static double numbers[${names.length}];`,
    ...names.map((name, i) => `#define ${name} numbers[${i}]`),
    ...Object.entries(columns).map(([name, column]) => `static ${cTypes[column.constructor.name]} *${name};`),
    `enum { columnCount = ${Object.keys(columns).length} };`,
    'static struct { void **values; void *fresh; size_t bytes; } columns[] = {',
    ...Object.entries(columns).map(([name, { byteLength }]) => `  {(void **)&${name}, 0, ${byteLength}},`),
    '};\n',
  ].join('\n')
}

/** The numbers and columns of a feed as the C program reads them, and of its answer the columns alone. */
export function feedBytes({ numbers, columns }: Feed): Buffer {
  return Buffer.concat([bytesOf(Float64Array.from(Object.values(numbers))), columnBytes(columns)])
}

export function columnBytes(columns: Feed['columns']): Buffer {
  return Buffer.concat(Object.values(columns).map(bytesOf))
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
