import { type Command, Option } from 'commander'
import { exportFormats } from '../store/export/export-formats.ts'
import { type ResultTable, resultTables } from '../store/result-tables.ts'
import { addCommand } from './add-command.ts'
import type { TableFlags } from './export.ts'
import type { Context } from './context.ts'
import { folderName } from './folder-name.ts'
import { oneOf } from './one-of.ts'
import { resultTexts as texts } from './result-texts.ts'

/** Tables in another format, or what a calibration leaves of the parameters. */
const formats = [...exportFormats, 'posterior'] as const

export interface ExportFlags extends Omit<TableFlags, 'format'> {
  format: (typeof formats)[number]
}

export function addExportCommand(program: Command, context: Context): void {
  const { language } = context
  const tables = oneOf(resultTables, language)
  addCommand(program, 'export', 'export', 'npx nqpf export results/baseline --format xlsx', context)
    .argument('<folder>', texts.folder[language])
    .addOption(
      new Option('--format <format>', texts.format[language]).argParser(oneOf(formats, language)).makeOptionMandatory(),
    )
    .option('--out <folder>', texts.exportOut[language], folderName)
    .option('--table <name...>', texts.table[language], (written, before: ResultTable[] | undefined) => [
      ...(before ?? []),
      tables(written),
    ])
    .action(async (folder: string, flags: ExportFlags) => {
      const { format, ...rest } = flags
      if (format === 'posterior') {
        const { exportPosterior } = await import('./export-posterior.ts')
        return context.exit(await exportPosterior(folder, rest, language))
      }
      const { exportTables } = await import('./export.ts')
      context.exit(await exportTables(folder, { ...rest, format }, language))
    })
}
