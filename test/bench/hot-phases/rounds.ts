import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { median } from 'simple-statistics'
import type { Economy } from '../../../model/index.ts'
import { type Built, compileC } from '../reference-kernel/build.ts'
import { columnBytes, feedBytes, feedHeader } from './feed.ts'
import { feeds } from './feeds.ts'
import type { Due, HotPhase } from './quarter.ts'

/** One rule at one moment: processor time of ours and of C on the same columns, medians of rounds in turn. */
export interface PhaseRow {
  phase: HotPhase
  ours: number
  c: number
  /** Median over rounds of our time to that of C. */
  ratio: number
  /** Both left the same bits in all columns. */
  sameColumns: boolean
}

/** Runs a rule that is due again and again on the columns as they stand, here and in C; leaves it run once. */
export async function phaseRow(
  { phase, run }: Due,
  state: Economy,
  folder: string,
  rounds: number,
): Promise<Built<PhaseRow>> {
  const feed = feeds[phase](state)
  writeFileSync(join(folder, 'feed.h'), feedHeader(feed))
  const compiled = compileC(join(import.meta.dirname, 'c', `${phase}.c`), folder)
  if (compiled.status === 'failed') {
    run()
    return compiled
  }
  const [given, result] = [`${phase}.feed`, `${phase}.result`].map((name) => join(folder, name))
  writeFileSync(given, feedBytes(feed))
  const child = spawn(compiled.built, [given, result], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const ask = async (what: 0 | 1): Promise<number> => {
    child.stdin.write(`${what}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error(`The C port of ${phase} ended before it answered.`)
    return Number(value)
  }
  const fresh = Object.values(feed.columns).map((column) => column.slice())
  const restored = (): void => {
    Object.values(feed.columns).forEach((column, i) => column.set(fresh[i]))
  }
  const ours: number[] = []
  const c: number[] = []
  for (let round = -2; round < rounds; round++) {
    const inC = await ask(1)
    restored()
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    // The first rounds warm up.
    if (round < 0) continue
    ours.push(1000 * (user + system))
    c.push(inC)
  }
  await ask(0)
  child.stdin.end()
  const row = {
    phase,
    ours: median(ours),
    c: median(c),
    ratio: median(ours.map((time, i) => time / c[i])),
    sameColumns: readFileSync(result).equals(columnBytes(feed.columns)),
  }
  return { status: 'built', built: row }
}
