// The same bits in every engine: what this one finds is held against what Node, Chromium and Firefox found.
import { modelVersion } from '../../model/index.ts'
import type { WorkerFunction } from '../run/worker-function.ts'
import { allRan } from './all-ran.ts'
import { functionBits, functionValues, hashOfBits } from './bits/function-bits.ts'
import { bitsOf, economies, runBits } from './bits/run-bits.ts'
import type { Check, Verification } from './verification.ts'

type FunctionName = keyof typeof functionBits
type BitsInput = { function: FunctionName } | { economy: number }

/** Bits of a function or of the run of an economy, against those known. */
export function checkBits(input: BitsInput): Check {
  if ('function' in input) {
    const { function: name } = input
    const found = hashOfBits(functionValues[name]())
    return sameBits(
      { en: `bits of 100,000 values of ${name}`, zh: `${name} 的 10 万个取值的二进制位` },
      functionBits[name],
      found,
    )
  }
  const economy = economies[input.economy]
  const { preset, ticks } = economy
  const expected = runBits[modelVersion][input.economy]
  return sameBits(
    { en: `bits of a run of ${preset}, ${ticks} quarters`, zh: `${preset} 运行 ${ticks} 季的二进制位` },
    expected,
    bitsOf(economy),
  )
}

export const checkBitsTask: WorkerFunction = { module: import.meta.url, name: checkBits.name }

function sameBits(name: Check['name'], expected: string, found: string): Check {
  return { name, expected, found, tolerance: '0', holds: found === expected }
}

export const verify: Verification = async ({ runAll, progress }) => {
  const inputs: BitsInput[] = [
    ...(Object.keys(functionBits) as FunctionName[]).map((name) => ({ function: name })),
    ...economies.map((_, economy) => ({ economy })),
  ]
  let done = 0
  const results = await runAll<Check>(inputs, checkBitsTask, () => progress(++done, inputs.length))
  return [...results.values, allRan({ en: 'comparisons of bits that ran', zh: '完成的位级比较' }, results)]
}
