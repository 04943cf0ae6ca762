import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildC, buildWasm } from './build.ts'
import { type KernelRow, kernelRow } from './rounds.ts'

export interface KernelTable {
  rows: KernelRow[]
  /** Why a column is missing. */
  missing: string[]
}

/** Builds what can be built and times the kernel at each size, largest last. */
export async function kernelTable(
  sizes: readonly { firms: number; rounds: number }[],
  show: (row: KernelRow) => void,
): Promise<KernelTable> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-kernel-'))
  try {
    const c = buildC(folder)
    const wasm = buildWasm(folder)
    const programs = {
      c: c.status === 'built' ? c.built : null,
      wasm: wasm.status === 'built' ? wasm.built : null,
    }
    const rows: KernelRow[] = []
    for (const { firms, rounds } of sizes) {
      const row = await kernelRow(firms, rounds, programs)
      rows.push(row)
      show(row)
    }
    return { rows, missing: [c, wasm].flatMap((each) => (each.status === 'failed' ? [each.message] : [])) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
