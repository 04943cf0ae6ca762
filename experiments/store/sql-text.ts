/** A text or path as a literal of SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A name of a table or column as SQL takes it whatever it holds. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`
