/** Calendar year of tick 0: the middle of 2023. */
export const firstYear = 2023.5

/** A tick is a quarter. */
export const ticksPerYear = 4
