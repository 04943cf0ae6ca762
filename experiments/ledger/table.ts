import { openDuckDb } from '../store/duckdb.ts'
import { writeParquet } from '../store/parquet.ts'
import { claimCommand } from './command.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { reasonText, runsNeeded } from './reason-text.ts'

type Cell = string | number | null

/** Columns of claims.parquet: one row for each prediction of each claim. */
const columns = {
  id: 'VARCHAR',
  paper: 'VARCHAR',
  place: 'VARCHAR',
  name: 'VARCHAR',
  nameZh: 'VARCHAR',
  verdict: 'VARCHAR',
  reason: 'VARCHAR',
  reasonZh: 'VARCHAR',
  p: 'DOUBLE',
  adjusted: 'DOUBLE',
  draws: 'INTEGER',
  agree: 'INTEGER',
  ablation: 'VARCHAR',
  turns: 'VARCHAR',
  runs: 'INTEGER',
  runsNeeded: 'INTEGER',
  mechanism: 'VARCHAR',
  part: 'INTEGER',
  expected: 'VARCHAR',
  ruling: 'VARCHAR',
  estimate: 'DOUBLE',
  low: 'DOUBLE',
  high: 'DOUBLE',
  level: 'DOUBLE',
  n: 'INTEGER',
  command: 'VARCHAR',
  stateHash: 'VARCHAR',
} as const

type Row = Record<keyof typeof columns, Cell>

/** Writes the ledger as a table: the same ledger gives the same bytes. */
export async function writeLedgerTable(ledger: Ledger, path: string): Promise<void> {
  const { connection, close } = await openDuckDb()
  try {
    const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)
    await connection.run(`CREATE TABLE ledger (${types.join(', ')})`)
    const marks = Object.keys(columns).map((_, i) => `$${i + 1}`)
    const insert = await connection.prepare(`INSERT INTO ledger VALUES (${marks.join(', ')})`)
    for (const row of ledger.entries.flatMap((entry) => rowsOf(entry, ledger.quick))) {
      for (const [i, [name, type]] of Object.entries(columns).entries()) {
        const cell = row[name as keyof Row]
        if (cell === null) insert.bindNull(i + 1)
        else if (type === 'VARCHAR') insert.bindVarchar(i + 1, String(cell))
        else if (type === 'INTEGER') insert.bindInteger(i + 1, Number(cell))
        else insert.bindDouble(i + 1, Number(cell))
      }
      await insert.run()
    }
    await writeParquet(connection, 'SELECT * FROM ledger', path)
  } finally {
    close()
  }
}

function rowsOf(entry: LedgerEntry, quick: boolean): Row[] {
  const reason = reasonText(entry)
  const { robustness, ablation, reversed } = entry
  const shared = {
    id: entry.id,
    paper: entry.paper,
    place: entry.where,
    name: entry.name.en,
    nameZh: entry.name.zh,
    verdict: entry.verdict,
    reason: reason?.en ?? null,
    reasonZh: reason?.zh ?? null,
    p: entry.p,
    adjusted: entry.adjusted,
    draws: robustness?.draws ?? null,
    agree: robustness?.agree ?? null,
    ablation: ablation?.reading ?? null,
    turns: reversed ? String(reversed.turns) : null,
    runs: entry.runs,
    runsNeeded: entry.verdict === 'undecided' ? runsNeeded(entry) : null,
    mechanism: entry.mechanism.join(' '),
    command: claimCommand(entry.id, quick),
    stateHash: entry.stateHash,
  }
  return entry.parts.map(({ expected, ruling, estimate, low, high, level, n }, part) => {
    return { ...shared, part, expected, ruling, estimate, low, high, level, n }
  })
}
