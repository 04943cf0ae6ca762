import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
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
      return { status: 'error', file, ...endOf(file, largestFile), offender: file, ...tooLarge(size, largestFile) }
    }
    const bytes = readFileSync(file)
    if (isUtf8(bytes)) return { status: 'ok', text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
    return { status: 'error', file, ...firstBadByte(bytes), offender: file, ...notUtf8() }
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? String(fault)
    return { status: 'error', file, line: 0, column: 0, offender: file, ...unreadable(code) }
  }
}

/** Line and column that the first bytes of a file reach. */
function endOf(file: string, bytes: number): { line: number; column: number } {
  const descriptor = openSync(file, 'r')
  try {
    const start = Buffer.alloc(bytes)
    return endOfText(start.toString('utf8', 0, readSync(descriptor, start)))
  } finally {
    closeSync(descriptor)
  }
}

function endOfText(text: string): { line: number; column: number } {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Line and column of the first byte that is not UTF-8: where decoding put a mark of replacement that was not there. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  const text = bytes.toString('utf8')
  const marks = [...text.matchAll(/\uFFFD/g)].map(({ index }) => index)
  const written = Buffer.from('\uFFFD')
  const bad = marks.find((index) => {
    const offset = Buffer.byteLength(text.slice(0, index))
    return !bytes.subarray(offset, offset + written.length).equals(written)
  })
  return endOfText(text.slice(0, bad))
}
