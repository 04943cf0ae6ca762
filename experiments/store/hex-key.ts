/** A key as files for readers show it: 16 hex digits of a column of 64-bit integers. */
export const hexKey = (column: string): string => `lpad(lower(to_hex(${column})), 16, '0')`
