// `npm run battery -- [order ...]`: pipes the draws into Debian's dieharder (apt-get install dieharder) and counts its
// verdicts. All tests take about two hours for one order; without an order every one is tried.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { orders, type Order } from './draw-orders.ts'

/** dieharder's number for raw 32-bit words on its standard input. */
const standardInput = '200'

const verdicts = ['PASSED', 'WEAK', 'FAILED'] as const
type Counts = Record<(typeof verdicts)[number], number>

function* blocks(order: Order): Generator<Uint8Array> {
  const length = 262144
  for (let from = 0; ; from += length) {
    const words = new Uint32Array(length)
    order(words, from)
    yield new Uint8Array(words.buffer)
  }
}

async function battery(order: Order): Promise<Counts> {
  const counts = { PASSED: 0, WEAK: 0, FAILED: 0 }
  const dieharder = spawn('dieharder', ['-a', '-g', standardInput], { stdio: ['pipe', 'pipe', 'inherit'] })
  createInterface(dieharder.stdout).on('line', (line) => {
    console.log(line)
    const verdict = verdicts.find((name) => line.includes(name))
    if (verdict) counts[verdict]++
  })
  const closed = once(dieharder, 'close')
  // The draws never end: dieharder closes the pipe when it has seen enough, and that is no error.
  const fed = pipeline(Readable.from(blocks(order)), dieharder.stdin).catch(() => {})
  await Promise.all([closed, fed])
  return counts
}

const chosen = process.argv.slice(2)
for (const name of chosen.length > 0 ? chosen : Object.keys(orders)) {
  const order = orders[name]
  if (!order) {
    console.error(`There is no order "${name}". Orders: ${Object.keys(orders).join(', ')}.`)
    process.exit(2)
  }
  const counts = await battery(order).catch((error: Error) => {
    console.error(`dieharder could not be run (${error.message}). Install it: apt-get install dieharder`)
    process.exit(2)
  })
  console.log(`${name}: ${counts.PASSED} passed, ${counts.WEAK} weak, ${counts.FAILED} failed`)
  if (counts.FAILED > 0) process.exitCode = 1
}
