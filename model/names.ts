/** Sectors; firms are in the first four, providers of compute are the fifth. */
export const sectors = ['agriculture', 'industry', 'services', 'emerging', 'compute'] as const
export const regions = ['east', 'central', 'west'] as const
export const computeKinds = ['basic', 'intelligent', 'super'] as const
/** Skill classes of workers, each named after the tasks it can do. */
export const skills = ['routine', 'cognitive', 'creative'] as const

export type Sector = (typeof sectors)[number]
export type Region = (typeof regions)[number]
export type ComputeKind = (typeof computeKinds)[number]
export type Skill = (typeof skills)[number]

/** Firms are in the first four sectors. */
export const goodsSectors = 4
export const regionCount = 3
export const skillCount = 3
export const kindCount = 3
/** Work that suffers from delay, and the rest. */
export const workKindCount = 2

export const agriculture = 0
export const industry = 1
export const services = 2
export const emerging = 3
