// A thread of the worker pool. Threads do not inherit the reader of TypeScript, so tsx is registered here first.
import { register } from 'tsx/esm/api'

register()
export const { work } = await import('./work.ts')
