import { extname, join } from 'node:path'
import type { Language } from '../spec/text.ts'
import type { PlotFlags } from './plot-command.ts'
import { formatOf, type ChartFormat, usualFormats } from '../chart/formats.ts'

/** A file that a chart is written to. */
export interface PlotPath {
  path: string
  format: ChartFormat
  language: Language
}

/**
 * Files of a chart: --out is a file where it has an ending, else a folder. Undefined where one file is
 * named for charts in two languages. Without a font png is left out, unless it is asked for.
 */
export function plotPaths(
  name: string,
  { format, out }: Pick<PlotFlags, 'format' | 'out'>,
  languages: readonly Language[],
  hasFont: boolean,
): PlotPath[] | undefined {
  const asked = format ?? (out === undefined ? undefined : formatOf(out))
  const formats = asked ? [asked] : usualFormats.filter((each) => each !== 'png' || hasFont)
  const files = languages.flatMap((language) =>
    formats.map((each) => ({ path: join(out ?? '.', `${name}.${language}.${each}`), format: each, language })),
  )
  if (out === undefined || extname(out) === '') return files
  return files.length === 1 ? [{ ...files[0], path: out }] : undefined
}
