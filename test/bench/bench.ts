// `npm run bench [-- --json]`: what our elementary functions and draws cost, beside the engine's own in the same run.
import { compare } from './compare.ts'
import { elementaryFunctions } from './elementary-functions.ts'

const comparisons = compare(elementaryFunctions)

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, comparisons }))
} else {
  console.log(`Node ${process.version}: median time of a call, and its ratio to the engine's own`)
  for (const { name, nanoseconds, ratio } of comparisons) {
    const toEngine = ratio === null ? '' : `  ${ratio.toFixed(2)} x Math`
    console.log(`${name.padEnd(16)}${nanoseconds.toFixed(1).padStart(6)} ns${toEngine}`)
  }
}
