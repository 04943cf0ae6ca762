#!/usr/bin/env node
// The command `nqpf`. Node cannot read TypeScript on every version we support, so tsx is registered first.
import { register } from 'tsx/esm/api'

register()
await import('./cli.ts')
