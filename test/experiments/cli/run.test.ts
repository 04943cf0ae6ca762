import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readManifest } from '../../../experiments/store/read-manifest.ts'
import { english, nqpf, nqpfPath } from './nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-run-'))
afterAll(() => rmSync(root, { recursive: true }))
const file = join(root, 'toy.yaml')
writeFileSync(file, 'name: toy\npreset: closed-toy\nticks: 8\nreplicates: 3\n')

test('--json prints one object and nothing else on standard output', () => {
  const folder = join(root, 'json')
  const { status, stdout, stderr } = nqpf(['run', file, '--json', '--seed', '0', '--out', folder])
  expect(stderr).toContain('3 of 3 runs')
  expect(status).toBe(0)
  const summary = JSON.parse(stdout) as Record<string, unknown>
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(summary).toMatchObject({ seed: 0, folder, replicates: 3, failed: 0 })
  expect(summary.stateHash).toMatch(/^[0-9a-f]{16}$/)
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['manifest.json', 'report.html', 'runs.parquet', 'series.parquet', 'summary.parquet']),
  )
  expect(readManifest(folder).stateHash).toBe(summary.stateHash)
}, 180_000)

test('a bad file is told by place, and leaves no folder', () => {
  const bad = join(root, 'bad.yaml')
  writeFileSync(bad, 'name: bad\nparameters:\n  fimrs: 3\n')
  const folder = join(root, 'bad')
  const { status, stdout, stderr } = nqpf(['run', bad, '--out', folder])
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim()).toBe(`${bad}:3:3: there is no parameter \`fimrs\` — did you mean \`firms\`?`)
  expect(existsSync(folder)).toBe(false)
})

test('a folder that cannot be written is told before anything runs', () => {
  const { status, stdout, stderr } = nqpf(['run', file, '--out', join(file, 'within')])
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('--out DIR')
})

test('Ctrl-C keeps the runs that have ended; people are told where all lies and which seed was chosen', async () => {
  const folder = join(root, 'stopped')
  const environment = { ...english, LC_ALL: 'zh_CN.UTF-8' }
  const command = [nqpfPath, 'run', file, '--replicates', '100000', '--out', folder]
  const child = spawn(process.execPath, command, { env: environment })
  const said = { out: '', error: '' }
  let stopped = false
  child.stdout.on('data', (part) => {
    said.out += part
  })
  child.stderr.on('data', (part) => {
    said.error += part
    if (stopped || !/^[1-9]\d*\/100000 次运行/m.test(said.error)) return
    stopped = true
    // Twice, as npx does: the terminal sends it to all, and npx passes it on.
    child.kill('SIGINT')
    child.kill('SIGINT')
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(130)
  const { status, counts, experiment } = readManifest(folder)
  expect(status).toBe('partial')
  expect(counts.done).toBeGreaterThan(0)
  expect(counts.done + counts.missing).toBe(100_000)
  expect(said.error).toContain(`100000 次运行中已完成的 ${counts.done} 次保留在 ${folder}`)
  expect(said.out).toContain(`种子：${experiment.seed}`)
  expect(said.out).toContain(join(folder, 'report.html'))
  expect(said.out).toContain('主要发现')
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['manifest.json', 'report.html', 'series.parquet']))
  expect(readdirSync(folder).filter((name) => /tmp|lock|parts/.test(name))).toEqual([])
}, 180_000)
