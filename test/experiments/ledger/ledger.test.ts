import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keepAnswer, keptAnswers } from '../../../experiments/ledger/answers-file.ts'
import { claimList } from '../../../experiments/ledger/claim-list.ts'
import { ledgerOf } from '../../../experiments/ledger/ledger.ts'
import { ledgerPage } from '../../../experiments/ledger/page.ts'
import { reasonText, runsNeeded } from '../../../experiments/ledger/reason-text.ts'
import { inBoth } from '../../../experiments/report/in-both.ts'
import { summaryOf } from '../../../experiments/ledger/summary.ts'
import { verdictChart } from '../../../experiments/ledger/verdict-chart.ts'
import { ledgerFiles, writeLedger } from '../../../experiments/ledger/write-ledger.ts'
import { openDuckDb } from '../../../experiments/store/duckdb.ts'
import { answer } from './answer.ts'
import { partOf } from './parts.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-ledger-'))
afterAll(() => rmSync(root, { recursive: true }))

const answers = [
  answer('C10', { parts: [partOf('contradicted')] }),
  answer('Z11', {
    robustness: { draws: 20, agree: 9, hold: 9, region: [{ parameter: 'openness', side: 'high', value: 0.5 }] },
  }),
  answer('C12', { policy: true }),
  answer('M03', { missing: { en: 'no forecasts', zh: '没有预测' } }),
  answer('C11', { parts: [partOf('undecided')] }),
]
const ledger = ledgerOf(claimList(), answers, { model: 'ab', quick: false })
const entry = (id: string) => ledger.entries.find((each) => each.id === id)

describe('ledger', () => {
  it('rules on every answer and names what is open', () => {
    expect(ledger.counts).toEqual({ supported: 1, conditional: 1, 'not-supported': 1, undecided: 2 })
    expect(ledger.entries.map(({ id }) => id)).toEqual(['C10', 'C11', 'C12', 'M03', 'Z11'])
    expect(ledger.open).toHaveLength(49)
    expect(entry('C12')?.adjusted).toBeCloseTo(5 * 0.0001, 12)
  })

  it('is corrected for the number of claims', () => {
    const weak = partOf('supported', { p: 0.02 })
    const alone = ledgerOf(claimList(), [answer('C01', { parts: [weak] })], { model: 'ab', quick: false })
    expect(alone.entries[0].verdict).toBe('supported')
    const many = ['C01', 'C02', 'C03'].map((id) => answer(id, { parts: [weak] }))
    const together = ledgerOf(claimList(), many, { model: 'ab', quick: false })
    expect(together.entries.map(({ reason }) => reason)).toEqual(['correction', 'correction', 'correction'])
  })

  it('says why in both languages', () => {
    expect(reasonText(entry('Z11')!)?.en).toMatch(/9 of 20.*openness ≤ 0\.5/)
    expect(reasonText(entry('M03')!)?.zh).toContain('没有预测')
    expect(runsNeeded(entry('C11')!)).toBe(60)
    expect(reasonText(entry('C11')!)?.en).toContain('60 runs')
    expect(reasonText(entry('C12')!)).toBeUndefined()
  })

  it('sets claims that disagree side by side', () => {
    expect(ledgerPage(ledger)).toContain('C10 against Z11')
    expect(ledgerPage(ledger)).toContain('C10 与 Z11')
  })

  it('names findings by rule: policy first, then against the papers', () => {
    const { policy, contradicting } = summaryOf(ledger)
    expect(policy.map(({ en }) => en.slice(0, 3))).toEqual(['C12', 'Z11'])
    expect(contradicting.map(({ zh }) => zh.slice(0, 3))).toEqual(['C10'])
  })
})

describe('chart of the ledger', () => {
  it('has a row for each claim whose deciding prediction has an interval', () => {
    const table = verdictChart(ledger).table as { rows: { id: string; verdict: string }[] }
    expect(table.rows.map(({ id, verdict }) => [id, verdict])).toEqual(
      ledger.entries.map(({ id, verdict }) => [id, verdict]),
    )
    const without = answer('C01', { parts: [partOf('undecided', { beyond: null })] })
    const bare = ledgerOf(claimList(), [without], { model: 'ab', quick: false })
    expect(verdictChart(bare).draw('en')).toMatchObject({ kind: 'chart-without-text' })
  })

  it('stands in the page in both languages, with the command that makes it', async () => {
    const html = ledgerPage(ledger, await inBoth(verdictChart(ledger)))
    expect(html.match(/<svg /g)).toHaveLength(2)
    expect(html).toMatch(/Model ab\. npx nqpf claims</)
    expect(ledgerPage(ledger)).not.toContain('<svg ')
  })
})

describe('files of the ledger', () => {
  it('have the same bytes each time, and one row for each prediction', async () => {
    const bytes: string[] = []
    for (const name of ['first', 'second']) {
      const folder = join(root, name)
      mkdirSync(folder)
      await writeLedger(ledger, folder)
      bytes.push(
        Object.values(ledgerFiles)
          .map((file) => readFileSync(join(folder, file), 'base64'))
          .join('|'),
      )
    }
    expect(bytes[0]).toBe(bytes[1])
    const { connection, close } = await openDuckDb()
    const rows = await connection.runAndReadAll(
      `SELECT id, verdict, estimate FROM '${join(root, 'first', ledgerFiles.table)}'`,
    )
    expect(rows.getRows()).toEqual(
      ledger.entries.flatMap(({ id, verdict, parts }) => parts.map(({ estimate }) => [id, verdict, estimate])),
    )
    close()
  })

  it('keep answers of this economy, and leave those of another, and of a first look, out', () => {
    mkdirSync(join(root, 'c12'))
    keepAnswer(root, answers[2], { model: 'ab', quick: true })
    expect(keptAnswers(root, ['C11', 'C12'], { model: 'ab', quick: true })).toEqual([answers[2]])
    expect(keptAnswers(root, ['C11', 'C12'], { model: 'ab', quick: false })).toEqual([])
    expect(keptAnswers(root, ['C11', 'C12'], { model: 'cd', quick: true })).toEqual([])
  })
})
