// `npm run bench [-- --json] [-- --quick] [-- --only kernel|economy|phases|functions|threads] [-- --large]`: the reference kernel beside
// plain C, the real economy by size and by rule, its three hottest rules beside C, what our elementary functions and draws cost beside the engine's own, and two threads in one run beside one.
// Ratios are of rounds in turn on the same machine; times are of the processor. About two minutes; `--large` takes the
// economy to ten million agents too, which wants 2 GB and three minutes more.
import { parseArgs } from 'node:util'
import { compare, type Comparison } from './compare.ts'
import { type EconomyRow, economyRow } from './economy-speed/rows.ts'
import { elementaryFunctions } from './elementary-functions.ts'
import { type KernelTable, kernelTable } from './reference-kernel/kernel-table.ts'
import {
  economyHead,
  economyLine,
  functionLine,
  kernelHead,
  kernelLines,
  phaseLines,
  threadLines,
} from './bench-lines.ts'
import { type PhaseTable, phaseTable } from './hot-phases/phase-table.ts'
import { type ThreadTable, threadTable } from './threads/thread-table.ts'

const parts = ['kernel', 'economy', 'phases', 'functions', 'threads'] as const

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [...parts] },
  },
})
const unknown = values.only.find((part) => !parts.some((each) => each === part))
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Parts: ${parts.join(', ')}.`)
  process.exit(2)
}

/** Firms of each size, and rounds: many small ones, few large ones. */
const kernelSizes = [
  { firms: 50, rounds: 7 },
  { firms: 500, rounds: 7 },
  { firms: 5000, rounds: 7 },
  { firms: 10_000, rounds: 11 },
  { firms: 50_000, rounds: 7 },
  { firms: 500_000, rounds: 3 },
].filter(({ firms }) => !values.quick || firms <= 10_000)

const economySizes = [50, 500, 5000, 50_000, 500_000].filter(
  (firms) => firms <= (values.large ? 500_000 : values.quick ? 5000 : 50_000),
)

const say = (line: string): void => {
  if (!values.json) console.log(line)
}
const report: {
  kernel?: KernelTable
  economy?: EconomyRow[]
  phases?: PhaseTable
  functions?: Comparison[]
  threads?: ThreadTable
} = {}

if (values.only.includes('kernel')) {
  say(kernelHead)
  report.kernel = await kernelTable(kernelSizes, (row) => say(kernelLines(row)))
  for (const why of report.kernel.missing) say(why)
}
if (values.only.includes('economy')) {
  say(economyHead)
  report.economy = economySizes.map((firms) => {
    const row = economyRow(firms)
    say(economyLine(row))
    return row
  })
}
if (values.only.includes('phases')) {
  report.phases = await phaseTable(5000, values.quick ? 5 : 15)
  say(phaseLines(report.phases))
}
if (values.only.includes('functions')) {
  say(`\nNode ${process.version}: median time of a call, and its ratio to the engine's own`)
  report.functions = compare(elementaryFunctions)
  for (const comparison of report.functions) say(functionLine(comparison))
}
if (values.only.includes('threads')) {
  const sizes = [
    { firms: 5000, ticks: 60, rounds: values.quick ? 3 : 9 },
    { firms: 50_000, ticks: 20, rounds: 5 },
  ].filter(({ firms }) => !values.quick || firms <= 5000)
  report.threads = await threadTable(sizes)
  say(threadLines(report.threads))
}
if (values.json) console.log(JSON.stringify({ node: process.version, ...report }))
