/** Longest experiment file, in bytes: long enough for any design, short enough to be read in a second. */
export const largestFile = 100_000

/** Longest run: a thousand years of quarters. */
export const mostTicks = 4_000

/** Most replicates of one point. */
export const mostReplicates = 1_000_000

/** Most points of one design. */
export const mostPoints = 1_000_000

/** Dimensions of the stored table of Sobol points: one for each factor, two in the design of Saltelli. */
export const mostSobolDimensions = 400

/** Most distinct values of one parameter. */
export const mostLevels = 10_000

/** Longest expression, in characters, and its brackets within brackets. */
export const longestExpression = 500
export const deepestExpression = 24

/** Seeds are 32-bit, as the model's keyed draws take them. */
export const largestSeed = 0xffff_ffff

/** Values that aliases of one file may unfold into (the "billion laughs" guard of the YAML library). */
export const mostAliases = 100

/** Brackets within brackets. */
export const deepestNesting = 32

/** Columns before the first word of a line. */
export const widestIndent = 200

/** Faults of one file that are printed; a file with more is usually not an experiment at all. */
export const mostErrorsPrinted = 20
