import { type Command, Option } from 'commander'
import { type ExportFormat, exportFormats } from '../store/export/export-formats.ts'
import { type ResultTable, resultTables } from '../store/result-tables.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { folderName } from './folder-name.ts'
import { oneOf } from './one-of.ts'
import { resultTexts as texts } from './result-texts.ts'

export interface ExportFlags {
  format: ExportFormat
  out?: string
  table?: ResultTable[]
  json?: boolean
}

export function addExportCommand(program: Command, context: Context): void {
  const { language } = context
  const tables = oneOf(resultTables, language)
  addCommand(program, 'export', 'export', 'npx nqpf export results/baseline --format xlsx', context)
    .argument('<folder>', texts.folder[language])
    .addOption(
      new Option('--format <format>', texts.format[language])
        .argParser(oneOf(exportFormats, language))
        .makeOptionMandatory(),
    )
    .option('--out <folder>', texts.exportOut[language], folderName)
    .option('--table <name...>', texts.table[language], (written, before: ResultTable[] | undefined) => [
      ...(before ?? []),
      tables(written),
    ])
    .action(async (folder: string, flags: ExportFlags) => {
      const { exportTables } = await import('./export.ts')
      context.exit(await exportTables(folder, flags, language))
    })
}
