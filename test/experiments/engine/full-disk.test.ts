import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { canMount, onFullDisk } from './full-disk.ts'
import { makeSweep } from './sweep.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-disk-'))
afterAll(() => rmSync(root, { recursive: true }))

const able = canMount()
if (!able) console.warn('Skipped: this machine lets nobody mount a small disk (unshare --mount).')

test.runIf(able)(
  'a full disk is told, leaves nothing half, and the same command goes on once there is room',
  async () => {
    const sweep = await makeSweep(root, 10, 12)
    const { first, second, tables } = onFullDisk(root, ['run', sweep.file, '--quiet'], 24_576)
    expect(first.code).toBe(1)
    expect(first.said).toContain('the disk is full')
    expect(first.said).not.toContain('    at ')
    expect(first.left.filter((path) => /tmp|lock/.test(path))).toEqual([])
    expect([0, 3]).toContain(second.code)
    expect(tables).toEqual(sweep.tables)
  },
  300_000,
)
