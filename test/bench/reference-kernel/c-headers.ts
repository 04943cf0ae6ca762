import * as tables from '../../../model/math/tables.ts'
import { integers, reals } from './constants.ts'

/** A double as C reads it: decimals that round to the same bits, with a point, or C would count in integers. */
function real(x: number): string {
  const digits = String(x)
  return /[.e]/.test(digits) ? digits : `${digits}.`
}

const definition = (name: string, value: string): string =>
  `#define ${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()} ${value.startsWith('-') ? `(${value})` : value}\n`

const array = (name: string, values: Float64Array): string =>
  `static const double ${name}[] = {${Array.from(values, real).join(', ')}};\n`

/** Headers that C shares with TypeScript: the constants of the kernel, and the tables of the elementary functions. */
export const cHeaders: Readonly<Record<string, string>> = {
  'constants.h': [
    '#pragma once\n',
    ...Object.entries(integers).map(([name, value]) => definition(name, String(value))),
    ...Object.entries(reals).map(([name, value]) => definition(name, real(value))),
  ].join(''),
  'tables.h': [
    '#pragma once\n',
    ...(['ln2High', 'ln2Low', 'stepHigh', 'stepLow', 'stepsPerUnit'] as const).map(
      (name) => `static const double ${name} = ${real(tables[name])};\n`,
    ),
    `static const int firstInterval = ${tables.firstInterval};\n`,
    array('fractionalPowers', tables.fractionalPowers),
    array('intervals', tables.intervals),
  ].join(''),
}
