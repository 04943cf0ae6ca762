import { median } from 'simple-statistics'
import { agentsOf, startC } from './c-process.ts'
import { bytesFor, bytesPerAgent } from './columns.ts'
import { type Kernel, allocateKernel } from './kernel.ts'
import { kernelHash } from './kernel-hash.ts'
import { plain } from './plain.ts'
import { phases, run } from './run.ts'
import { start } from './start.ts'
import { wasmMeans } from './wasm.ts'

/** Processor time of a round of C, ns: far above the clock's grain. */
const roundTime = 1e8

/** What there is to compare. */
export interface Programs {
  c: string | null
  wasm: WebAssembly.Module | null
}

/** One size of the kernel. Times are of the processor, medians of the rounds; shares are of time, by phase. */
export interface KernelRow {
  firms: number
  agents: number
  rounds: number
  bytesPerAgent: number
  /** All that ran came to the same bits; null where one ran alone. */
  sameState: boolean | null
  implementations: Partial<Record<'c' | 'wasm' | 'plain', Implementation>>
}

export interface Implementation {
  nsPerAgentStep: number
  shares: Record<(typeof phases)[number], number>
  /** Median over rounds of our time to that of C in the same round. */
  ratioToC: number | null
}

/** A kernel that a round moves: nanoseconds of its phases, together the processor's time. */
interface Contestant {
  name: 'c' | 'wasm' | 'plain'
  run: (ticks: number) => Promise<number[]>
  hash: () => Promise<string>
}

/** Moves all by the same ticks in turn, so that a machine busy with something else slows them all. */
export async function kernelRow(firms: number, rounds: number, { c, wasm }: Programs): Promise<KernelRow> {
  const inC = c === null ? null : startC(c, firms)
  const contestants: Contestant[] = []
  if (inC) contestants.push({ name: 'c', ...inC })
  if (wasm) {
    const memory = wasmMeans(wasm, bytesFor(firms))
    contestants.push(inThread('wasm', allocateKernel(firms, memory.means, memory)))
  }
  contestants.push(inThread('plain', allocateKernel(firms, plain)))

  const ticks = await ticksOfRound(contestants, agentsOf(firms))
  const times = contestants.map((): number[] => [])
  const spent = contestants.map(() => phases.map(() => 0))
  for (let round = 0; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const ofPhases = await contestant.run(ticks)
      times[i].push(sum(ofPhases) / ticks / agentsOf(firms))
      ofPhases.forEach((time, phase) => (spent[i][phase] += time))
    }
  }
  const hashes = new Set<string>()
  for (const { hash } of contestants) hashes.add(await hash())
  inC?.end()

  const implementations = Object.fromEntries(
    contestants.map(({ name }, i): [string, Implementation] => [
      name,
      {
        nsPerAgentStep: median(times[i]),
        shares: sharesOf(spent[i]),
        ratioToC: inC ? median(times[i].map((time, round) => time / times[0][round])) : null,
      },
    ]),
  )
  return {
    firms,
    agents: agentsOf(firms),
    rounds,
    bytesPerAgent,
    implementations,
    sameState: contestants.length > 1 ? hashes.size === 1 : null,
  }
}

function inThread(name: 'wasm' | 'plain', kernel: Kernel): Contestant {
  start(kernel)
  return {
    name,
    run: async (ticks) => {
      const before = process.cpuUsage()
      const ofPhases = run(kernel, ticks)
      const { user, system } = process.cpuUsage(before)
      const scale = (1000 * (user + system)) / sum(ofPhases)
      return ofPhases.map((time) => time * scale)
    },
    hash: async () => kernelHash(kernel),
  }
}

/** Warms all up by the same ticks, and tells how many make a round. */
async function ticksOfRound(contestants: Contestant[], agents: number): Promise<number> {
  const few = Math.ceil(2e5 / agents)
  const times: number[] = []
  for (const { run } of contestants) times.push(sum(await run(few)) / few)
  const ticks = Math.max(1, Math.round(roundTime / times[0]))
  // A tick of very many agents has warmed up all there is.
  if (ticks > 1) for (const { run } of contestants) await run(ticks)
  return ticks
}

function sharesOf(spent: number[]): Implementation['shares'] {
  const all = sum(spent)
  return Object.fromEntries(phases.map((phase, i) => [phase, spent[i] / all])) as Implementation['shares']
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
