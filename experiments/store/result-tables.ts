/** Tables of results, each a file of the folder. */
export const resultTables = ['runs', 'series', 'summary', 'agents'] as const

export type ResultTable = (typeof resultTables)[number]
