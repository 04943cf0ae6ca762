import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEconomy, resolveParameters, step } from '../../../model/index.ts'
import { quarter } from './quarter.ts'
import { type PhaseRow, phaseRow } from './rounds.ts'

export interface PhaseTable {
  agents: number
  rows: PhaseRow[]
  /** Our time for all of them to that of C; null without C. */
  together: number | null
  /** Why rows are missing. */
  missing: string[]
}

/** Quarters before the one that is timed. */
const before = 8

/** Times the hot rules of one quarter of china-2023 against their ports to C. */
export async function phaseTable(firms: number, rounds: number): Promise<PhaseTable> {
  const state = createEconomy(resolveParameters('china-2023', { firms, workersPerFirm: 20 }), { seed: 1 })
  if ('kind' in state) throw new Error(`The economy of ${firms} firms has no start: ${state.kind}`)
  for (let n = 0; n < before; n++) step(state)
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-phases-'))
  try {
    const rows: PhaseRow[] = []
    const missing: string[] = []
    for (const due of quarter(state)) {
      const timed = await phaseRow(due, state, folder, rounds)
      if (timed.status === 'built') rows.push(timed.built)
      else missing.push(timed.message)
    }
    const sum = (of: 'ours' | 'c'): number => rows.reduce((total, row) => total + row[of], 0)
    return {
      agents: firms + state.households.count + state.providers.count,
      rows,
      together: rows.length > 0 ? sum('ours') / sum('c') : null,
      missing: [...new Set(missing)],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
