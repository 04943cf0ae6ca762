import type { Language, Text } from '../spec/text.ts'
import type { ExportFormat } from '../store/export/export-formats.ts'
import { type Exported, exportResults } from '../store/export/export-results.ts'
import type { ResultTable } from '../store/result-tables.ts'
import { exitCode } from './exit-code.ts'
import { resultTexts as texts } from './result-texts.ts'
import { cliTexts } from './texts.ts'
import { unwritableReason } from './unwritable-reason.ts'

export interface TableFlags {
  format: ExportFormat
  out?: string
  table?: ResultTable[]
  json?: boolean
}

/** `nqpf export`: tables of results in another format. Returns the exit code. */
export async function exportTables(folder: string, flags: TableFlags, language: Language): Promise<number> {
  const { format, out = folder, table: asked = [], json } = flags
  const exported = await exportResults(folder, { format, out, asked })
  if (exported.status === 'error') {
    const message = faultText(exported)
    console.error(message[language])
    if (json) console.log(JSON.stringify({ status: 'error', errors: [{ ...exported, message }] }))
    return exitCode.fault
  }
  if (json) console.log(JSON.stringify({ files: exported.files }))
  else console.log(exported.files.join('\n'))
  return exitCode.ok
}

function faultText(fault: Extract<Exported, { status: 'error' }>): Text {
  switch (fault.kind) {
    case 'no-results':
      return texts.noRuns(fault.path)
    case 'no-table':
      return texts.noTable(fault.path, fault.table)
    case 'too-large':
      return texts.tooLarge[fault.limit](fault)
    case 'unwritable-folder':
      return cliTexts.unwritable(fault.folder, unwritableReason(fault))
  }
}
