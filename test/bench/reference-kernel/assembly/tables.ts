// Fixed places in memory, so that they are constants of the code. The host fills the tables of model/math/tables.ts.

/** Pairs of the part cut off and the power, 128 of them. */
export const fractionalPowers: usize = 1024

/** For each interval the reciprocal of its middle, the logarithm in two parts, and one double that is not used. */
export const intervals: usize = 4096

/** Agents that are taken at a time, so that what goes between stages stays in the nearest cache. */
export const block: i32 = 1024

/** What goes between stages: integers for a block, with room for the last vector. */
export const wordsAt: usize = 8192
export const agentsAt: usize = 12416

/** What lies behind belongs to the host. */
export const free: usize = 16640
