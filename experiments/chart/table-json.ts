/** JSON knows no NaN, which stands for the ends of an interval that cannot be had: written as this word. */
const none = 'NaN'

/** The table of a chart as JSON. */
export const writeTable = (table: unknown): string =>
  JSON.stringify(table, (_, value: unknown) => (Number.isNaN(value) ? none : value))

/** The table of a chart as a file, with the command that makes it again. */
export const dataFile = (command: string, table: object): string =>
  `{"command":${JSON.stringify(command)},"table":${writeTable(table)}}\n`

/** The table that `writeTable` wrote. */
export const readTable = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) => (value === none ? Number.NaN : value))
