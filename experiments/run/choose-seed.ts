import { randomInt } from 'node:crypto'
import { largestSeed } from '../spec/limits.ts'

/** A seed for an experiment that names none. It is printed and stored, so that the run can be made again. */
export function chooseSeed(): number {
  return randomInt(largestSeed + 1)
}
