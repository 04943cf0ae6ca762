// Threads do not inherit the reader of TypeScript, so tsx is registered here first.
import { register } from 'tsx/esm/api'

register()
await import('./member.ts')
