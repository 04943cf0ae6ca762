import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claimFolder } from '../../../experiments/store/claim-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-claim-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a missing folder is made, and given back with the folders above it', () => {
  const claimed = claimFolder(join(root, 'a', 'b', 'c'))
  if (claimed.status === 'error') throw new Error(claimed.code)
  expect(readdirSync(join(root, 'a', 'b', 'c'))).toEqual([])
  claimed.giveBack()
  expect(readdirSync(root)).toEqual([])
})

test('giving back leaves what others have put there', () => {
  const claimed = claimFolder(join(root, 'd', 'e'))
  if (claimed.status === 'error') throw new Error(claimed.code)
  writeFileSync(join(root, 'd', 'note.txt'), 'kept')
  claimed.giveBack()
  expect(readdirSync(join(root, 'd'))).toEqual(['note.txt'])
})

test('a file in the way and a file system that refuses are told, and nothing is left', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  expect(claimFolder(file)).toMatchObject({ status: 'error', kind: 'unwritable-folder', folder: file })
  expect(claimFolder(join(file, 'x', 'y'))).toMatchObject({ status: 'error', code: 'ENOTDIR' })
  expect(existsSync(join(root, 'x'))).toBe(false)
})
