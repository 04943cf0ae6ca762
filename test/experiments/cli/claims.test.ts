import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Ledger } from '../../../experiments/ledger/ledger.ts'
import { nqpf } from './nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-claims-'))
afterAll(() => rmSync(root, { recursive: true }))
const files = ['claims.parquet', 'ledger.html', 'ledger.json']
const bytes = (): string[] => files.map((file) => readFileSync(join(root, file), 'base64'))

describe('nqpf claims', () => {
  it('answers two claims quickly, and the second time from the store, to the same bytes', () => {
    const ask = ['claims', '--only', 'M06,c16', '--quick', '--quiet', '--json', '--out', root]
    const first = nqpf(ask)
    expect(first.status, first.stderr).toBe(0)
    const ledger = JSON.parse(first.stdout) as Ledger
    expect(ledger.entries.map(({ id }) => id)).toEqual(['C16', 'M06'])
    const [growth, chains] = ledger.entries
    expect(growth.parts).toHaveLength(3)
    expect(growth.ablation?.parts).toHaveLength(3)
    expect(growth.robustness?.draws).toBe(2)
    // Two draws and five replicates are too few to rely on a verdict; one that is open has its reason.
    for (const { verdict, reason, missing } of ledger.entries) {
      expect(missing).toBeNull()
      expect(reason === null).toBe(verdict === 'supported' || verdict === 'not-supported')
    }
    expect(chains.parts.length).toBeGreaterThan(0)
    const before = bytes()
    const again = nqpf(ask)
    expect(again.stdout).toBe(first.stdout)
    expect(bytes()).toEqual(before)
  }, 400_000)

  it('sums the ledger up from what is there', () => {
    const summary = nqpf(['claims', '--summary', '--quick', '--out', root, '--lang', 'zh'])
    expect(summary.status).toBe(0)
    expect(summary.stdout).toContain('54 条论断中已回答 2 条')
    const nothing = nqpf(['claims', '--summary', '--out', join(root, 'nothing')])
    expect(nothing.status).toBe(1)
    expect(nothing.stderr).toContain('run npx nqpf claims first')
  }, 60_000)

  it('knows its claims', () => {
    const { status, stderr } = nqpf(['claims', '--only', 'C99'])
    expect(status).toBe(2)
    expect(stderr).toContain('C99')
  }, 60_000)
})
