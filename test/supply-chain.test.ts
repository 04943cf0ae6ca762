import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  license?: string
  dev?: boolean
  hasInstallScript?: boolean
  integrity?: string
  resolved?: string
}

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>
}
const all = Object.entries(packages).filter(([path]) => path !== '')
const used = all.filter(([, { dev }]) => !dev)
const names = (found: [string, Locked][]): string[] => found.map(([path]) => path)

/** Licences under which our MIT package may be handed on with what it uses. */
const licences = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-3-Clause',
  'Apache-2.0',
  'Apache-2.0 AND BSL-1.0',
  'MPL-2.0',
  'Unlicense',
])

test('every package that users get has a licence we may hand on', () => {
  expect(used.length).toBeGreaterThan(100)
  expect(names(used.filter(([, { license }]) => !licences.has(license ?? 'none')))).toEqual([])
})

test('nothing that users get runs a script when it is installed', () => {
  expect(names(used.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([])
})

test('the lock file holds the hash of each package, and names no registry', () => {
  expect(names(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([])
  expect(names(all.filter(([, { resolved }]) => resolved !== undefined))).toEqual([])
})
