import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTable } from '../chart/table-json.ts'
import { canonicalJson } from '../design/canonical-json.ts'
import { inBoth } from '../report/in-both.ts'
import { ledgerCommand } from './command.ts'
import type { Ledger } from './ledger.ts'
import { ledgerPage } from './page.ts'
import { writeLedgerTable } from './table.ts'
import { verdictChart } from './verdict-chart.ts'

/** Files of a ledger, in its folder. */
export const ledgerFiles = {
  table: 'claims.parquet',
  page: 'ledger.html',
  json: 'ledger.json',
  chart: 'verdicts.data.json',
}

/** Writes the ledger as a table, a page, JSON and the table of its chart, each as a whole or not at all. */
export async function writeLedger(ledger: Ledger, folder: string): Promise<void> {
  await writeLedgerTable(ledger, join(folder, ledgerFiles.table))
  const chart = verdictChart(ledger)
  writeWhole(join(folder, ledgerFiles.page), ledgerPage(ledger, await inBoth(chart)))
  const table = writeTable(chart.table)
  writeWhole(join(folder, ledgerFiles.chart), `{"command":"${ledgerCommand(ledger.quick)}","table":${table}}\n`)
  writeWhole(join(folder, ledgerFiles.json), `${canonicalJson(ledger)}\n`)
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text)
  renameSync(`${path}.tmp`, path)
}
