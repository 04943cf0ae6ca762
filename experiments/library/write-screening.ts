import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withScreeningLines } from './screening-file.ts'

// Writes the ranges of all parameters anew: npx tsx experiments/library/write-screening.ts
const file = fileURLToPath(new URL('../sensitivity-screening.yaml', import.meta.url))
writeFileSync(file, withScreeningLines(readFileSync(file, 'utf8')))
