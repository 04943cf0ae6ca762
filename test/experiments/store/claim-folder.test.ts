import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claimFolder } from '../../../experiments/store/claim-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-claim-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a missing folder is made, and goes again with the folders above it', () => {
  const claimed = claimFolder(join(root, 'a', 'b', 'c'))
  if (claimed.status === 'error') throw new Error(claimed.code)
  expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true)
  claimed.release()
  expect(readdirSync(root)).toEqual([])
})

test('releasing leaves what others have put there', () => {
  const claimed = claimFolder(join(root, 'd', 'e'))
  if (claimed.status === 'error') throw new Error(claimed.code)
  writeFileSync(join(root, 'd', 'note.txt'), 'kept')
  claimed.release()
  expect(readdirSync(join(root, 'd'))).toEqual(['note.txt'])
})

test('a file in the way and a file system that refuses are told, and nothing is left', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  expect(claimFolder(file)).toMatchObject({ status: 'error', kind: 'unwritable-folder', folder: file })
  expect(claimFolder(join(file, 'x', 'y'))).toMatchObject({ status: 'error', code: 'ENOTDIR' })
  expect(existsSync(join(root, 'x'))).toBe(false)
})

test('a second run is kept out until the first has released the folder', () => {
  const folder = join(root, 'shared')
  const first = claimFolder(folder)
  if (first.status === 'error') throw new Error(first.code)
  expect(claimFolder(folder)).toMatchObject({ status: 'error', code: 'in-use' })
  first.release()
  expect(existsSync(folder)).toBe(false)
  const second = claimFolder(folder)
  expect(second.status).toBe('ok')
  if (second.status === 'ok') second.release()
})

test('the lock of a process that is dead is taken over; that of another machine once it is silent', () => {
  const folder = join(root, 'left')
  mkdirSync(folder)
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(join(folder, 'run.lock'), `${dead} ${hostname()}`)
  const claimed = claimFolder(folder)
  expect(claimed.status).toBe('ok')
  if (claimed.status === 'ok') claimed.release()
  expect(readdirSync(folder)).toEqual([])
  writeFileSync(join(folder, 'run.lock'), `${dead} not-${hostname()}`)
  expect(claimFolder(folder)).toMatchObject({ code: 'in-use' })
  utimesSync(join(folder, 'run.lock'), 0, 0)
  expect(claimFolder(folder).status).toBe('ok')
})

test('a shard lets itself in a second time, keeps whole runs out and merges not; locks of the dead go', () => {
  const folder = join(root, 'shards')
  mkdirSync(folder)
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  writeFileSync(join(folder, `run-2-of-2-${hostname()}-${dead}.lock`), `${dead} ${hostname()}`)
  writeFileSync(join(folder, 'run-1-of-2-other-7.lock'), `7 not-${hostname()}`)
  const shard = claimFolder(folder, { part: 1, of: 2 })
  expect(claimFolder(folder)).toMatchObject({ code: 'in-use' })
  const merge = claimFolder(folder, 'merge')
  if (shard.status === 'error' || merge.status === 'error') throw new Error('kept out')
  expect(claimFolder(folder, { part: 2, of: 2 })).toMatchObject({ code: 'in-use' })
  expect(readdirSync(folder)).toHaveLength(3)
  merge.release()
  shard.release()
  expect(readdirSync(folder)).toEqual(['run-1-of-2-other-7.lock'])
})
