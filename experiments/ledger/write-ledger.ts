import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../design/canonical-json.ts'
import type { Ledger } from './ledger.ts'
import { ledgerPage } from './page.ts'
import { writeLedgerTable } from './table.ts'

/** Files of a ledger, in its folder. */
export const ledgerFiles = { table: 'claims.parquet', page: 'ledger.html', json: 'ledger.json' }

/** Writes the ledger as a table, a page and JSON, each as a whole or not at all. */
export async function writeLedger(ledger: Ledger, folder: string): Promise<void> {
  await writeLedgerTable(ledger, join(folder, ledgerFiles.table))
  writeWhole(join(folder, ledgerFiles.page), ledgerPage(ledger))
  writeWhole(join(folder, ledgerFiles.json), `${canonicalJson(ledger)}\n`)
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text)
  renameSync(`${path}.tmp`, path)
}
