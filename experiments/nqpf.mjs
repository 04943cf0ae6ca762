#!/usr/bin/env node
// The command `nqpf`. The package brings it compiled; in the repository it stands in TypeScript, which Node cannot read on
// every version we support, so tsx is registered first.
import { existsSync } from 'node:fs'

if (existsSync(new URL('cli.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./cli.ts')
} else await import('../dist/package/experiments/cli.js')
