/** Longest experiment file, in bytes. */
export const largestFile = 1_000_000

/** Longest run: a thousand years of quarters. */
export const mostTicks = 4_000

/** Most replicates of one point. */
export const mostReplicates = 1_000_000

/** Seeds are 32-bit, as the model's keyed draws take them. */
export const largestSeed = 0xffff_ffff

/** Values that aliases of one file may unfold into (the "billion laughs" guard of the YAML library). */
export const mostAliases = 100
