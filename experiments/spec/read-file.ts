import { readFileSync, statSync } from 'node:fs'
import { isUtf8 } from 'node:buffer'
import { largestFile } from './limits.ts'
import { notUtf8, tooLarge, unreadable } from './messages.ts'
import type { SpecError } from './spec-error.ts'

export type FileText = { status: 'ok'; text: string } | SpecError

/** The text of an experiment file, or why it cannot be had: absent, too large, not UTF-8. */
export function readFileText(file: string): FileText {
  try {
    const { size } = statSync(file)
    if (size > largestFile) {
      return { status: 'error', file, line: 0, column: 0, offender: file, ...tooLarge(size, largestFile) }
    }
    const bytes = readFileSync(file)
    if (isUtf8(bytes)) return { status: 'ok', text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
    return { status: 'error', file, ...firstBadByte(bytes), offender: file, ...notUtf8() }
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? String(fault)
    return { status: 'error', file, line: 0, column: 0, offender: file, ...unreadable(code) }
  }
}

/** Line and column of the first byte that is not UTF-8, found by halving: a prefix is bad once it holds that byte. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (validPrefix(bytes, middle)) good = middle
    else bad = middle
  }
  const before = bytes.toString('utf8', 0, good).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').replace(/\uFFFD$/, '').length + 1 }
}

/** A prefix may cut a character of up to four bytes in two, which is no fault of the file. */
function validPrefix(bytes: Buffer, length: number): boolean {
  return [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(0, length - cut))))
}
