import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installed } from '../experiments/engine/installed.ts'
import { buildC, buildWasm } from './reference-kernel/build.ts'
import { startC } from './reference-kernel/c-process.ts'
import { bytesFor } from './reference-kernel/columns.ts'
import { allocateKernel, type Kernel } from './reference-kernel/kernel.ts'
import { kernelHash } from './reference-kernel/kernel-hash.ts'
import { plain } from './reference-kernel/plain.ts'
import { run } from './reference-kernel/run.ts'
import { start } from './reference-kernel/start.ts'
import { wasmMeans } from './reference-kernel/wasm.ts'

const ticks = 30
/** Neither divides into vectors nor into blocks. */
const sizes = [53, 1031]

function hashAfter(kernel: Kernel): string {
  start(kernel)
  run(kernel, ticks)
  return kernelHash(kernel)
}

const money = ({ columns, totals }: Kernel): number =>
  [...columns.deposits, ...columns.account].reduce((sum, value) => sum + value, totals.government)

describe('reference kernel', () => {
  it('keeps its money', () => {
    const kernel = allocateKernel(200, plain)
    start(kernel)
    const before = money(kernel)
    run(kernel, ticks)
    expect(money(kernel) / before).toBeCloseTo(1, 12)
  })

  it('has what a benchmark needs: work sought, goods sold out, firms on both sides of adoption', () => {
    const kernel = allocateKernel(200, plain)
    start(kernel)
    run(kernel, 200)
    const { totals, columns } = kernel
    expect(totals.unemployment).toBeGreaterThan(0.005)
    expect(totals.unemployment).toBeLessThan(0.15)
    expect(totals.adoption).toBeGreaterThan(0.2)
    expect(totals.adoption).toBeLessThan(0.8)
    expect(totals.priceLevel).toBeGreaterThan(0.3)
    expect(totals.priceLevel).toBeLessThan(3)
    expect(totals.gini).toBeGreaterThan(0.2)
    expect(totals.gini).toBeLessThan(0.7)
    expect(columns.unmet.some((unmet) => unmet > 0)).toBe(true)
  })
})

describe.runIf(installed('gcc'))('C, TypeScript and WebAssembly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-kernel-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let c: ReturnType<typeof buildC>
  let wasm: ReturnType<typeof buildWasm>
  beforeAll(() => {
    c = buildC(folder)
    wasm = buildWasm(folder)
  }, 120_000)

  it.each(sizes)('come to the same bits with %i firms', async (firms) => {
    if (c.status === 'failed') throw new Error(c.message)
    if (wasm.status === 'failed') throw new Error(wasm.message)
    const inC = startC(c.built, firms)
    await inC.run(ticks)
    const expected = await inC.hash()
    inC.end()
    expect(hashAfter(allocateKernel(firms, plain))).toBe(expected)
    const memory = wasmMeans(wasm.built, bytesFor(firms))
    expect(hashAfter(allocateKernel(firms, memory.means, memory))).toBe(expected)
  })
})
