import * as tables from '../../../model/math/tables.ts'
import { integers, reals } from './constants.ts'
import * as market from './market.ts'

const module = (type: 'i32' | 'f64', values: Record<string, number>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name}: ${type} = ${value}\n`)
    .join('')

const { ln2High, ln2Low, stepHigh, stepLow, stepsPerUnit, firstInterval } = tables

/** Modules of AssemblyScript with the constants of the kernel, of the elementary functions and of a firm's record. */
export const assemblyConstants: Readonly<Record<string, string>> = {
  'constants.ts': module('i32', integers) + module('f64', reals),
  'table-constants.ts':
    module('f64', { ln2High, ln2Low, stepHigh, stepLow, stepsPerUnit }) + module('i32', { firstInterval }),
  'market.ts': module('i32', market),
}
