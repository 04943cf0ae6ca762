import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { killAndResume } from './kill-and-resume.ts'

test('an experiment that is killed three times and run again writes the bytes of one that was left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-kill-'))
  try {
    const { kills, resumed, whole } = await killAndResume(folder, 3, 40, 1)
    expect(kills).toBeGreaterThan(0)
    expect(Object.keys(whole)).toEqual(['runs.parquet', 'series.parquet', 'summary.parquet'])
    expect(resumed).toEqual(whole)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 300_000)
