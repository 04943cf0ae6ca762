import { screeningLines } from './screening-ranges.ts'

const [begin, end] = ['  # begin of ranges', '  # end of ranges']

/** The screening's file with the ranges between its two marks written anew. Throws where a mark is missing. */
export function withScreeningLines(file: string): string {
  const lines = file.split('\n')
  const [from, to] = [lines.indexOf(begin), lines.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`marks "${begin.trim()}" and "${end.trim()}" are missing`)
  return [...lines.slice(0, from + 1), ...screeningLines(), ...lines.slice(to)].join('\n')
}
