/** Whether more or less of an outcome is better. */
export type Goal = 'min' | 'max'
