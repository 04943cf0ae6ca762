import type { Comparison } from './compare.ts'
import type { EconomyRow } from './economy-speed/rows.ts'
import type { PhaseTable } from './hot-phases/phase-table.ts'
import type { KernelRow } from './reference-kernel/rounds.ts'
import type { ThreadTable } from './threads/thread-table.ts'

const names = { c: 'C -O3', wasm: 'WebAssembly', plain: 'TypeScript' } as const

export const kernelHead = `Node ${process.version}: the reference kernel (test/bench/reference-kernel), one thread
  agents               ns an agent-step  ratio to C  share of time by phase`

/** A line for each implementation of a size. */
export function kernelLines({ agents, bytesPerAgent, sameState, implementations }: KernelRow): string {
  const lines = Object.entries(implementations).map(([name, { nsPerAgentStep, ratioToC, shares }]) =>
    [
      agents.toLocaleString('en').padStart(11),
      names[name as keyof typeof names].padEnd(12),
      nsPerAgentStep.toFixed(1).padStart(12),
      (ratioToC === null ? '-' : ratioToC.toFixed(2)).padStart(11),
      ` ${percents(shares, 5)}`,
    ].join(' '),
  )
  const bits = sameState === null ? 'nothing to compare bits with' : sameState ? 'same bits' : 'OTHER BITS'
  return [...lines, `            ${bits}, ${bytesPerAgent.toFixed(1)} bytes an agent`].join('\n')
}

export const economyHead = `
Node ${process.version}: the economy (china-2023, 20 workers a firm), one thread
     agents  ns an agent-step  bytes an agent  share of time by rule`

export function economyLine({ agents, nsPerAgentStep, bytesPerAgent, shares }: EconomyRow): string {
  return [
    agents.toLocaleString('en').padStart(11),
    nsPerAgentStep.toFixed(0).padStart(17),
    bytesPerAgent.toFixed(0).padStart(15),
    ` ${percents(shares, 7)}`,
  ].join(' ')
}

export function phaseLines({ agents, rows, together, missing }: PhaseTable): string {
  return [
    `\nThe three hottest rules of the economy at ${agents.toLocaleString('en')} agents beside C -O3, one thread`,
    ...rows.map(({ phase, ours, c, ratio, sameColumns }) =>
      [
        phase.padEnd(12),
        `${(ours / 1e6).toFixed(2).padStart(6)} ms, C ${(c / 1e6).toFixed(2).padStart(6)} ms`,
        `${ratio.toFixed(2).padStart(6)} x C, ${sameColumns ? 'same bits' : 'OTHER BITS'}`,
      ].join(' '),
    ),
    ...(together === null ? [] : [`together${together.toFixed(2).padStart(36)} x C`]),
    ...missing,
  ].join('\n')
}

export function threadLines({ machine, memory, rows }: ThreadTable): string {
  return [
    `\nTwo threads in one run over one (two that share nothing: ${machine.toFixed(2)} in arithmetic, ${memory.toFixed(2)} in memory)`,
    ...rows.map(({ agents, one, two, ratio, ratios, sameState }) =>
      [
        agents.toLocaleString('en').padStart(11),
        `${one.toFixed(1).padStart(8)} ms a quarter, two ${two.toFixed(1).padStart(7)} ms`,
        `${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}),`,
        sameState ? 'same bits' : 'OTHER BITS',
      ].join(' '),
    ),
  ].join('\n')
}

export function functionLine({ name, nanoseconds, ratio }: Comparison): string {
  const toEngine = ratio === null ? '' : `  ${ratio.toFixed(2)} x Math`
  return `${name.padEnd(16)}${nanoseconds.toFixed(1).padStart(6)} ns${toEngine}`
}

function percents(shares: Record<string, number>, most: number): string {
  return Object.entries(shares)
    .slice(0, most)
    .map(([name, share]) => `${name} ${(100 * share).toFixed(0)}%`)
    .join(', ')
}
