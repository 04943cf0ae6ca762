// A thread that helps another with its runs. Threads do not inherit the reader of TypeScript, so tsx is registered here first.
import { register } from 'tsx/esm/api'

register()
await import('./team-member.ts')
