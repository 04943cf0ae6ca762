import type { Command } from 'commander'
import type { Language } from '../spec/text.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'

export interface ReportFlags {
  lang?: Language | 'both'
  json?: boolean
}

export function addReportCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'report', 'writeReport', 'npx nqpf report results/baseline --lang both', context)
    .argument('<folder>', texts.folderOfResults[language])
    .action(async (folder: string, _: object, command: Command) => {
      const { report } = await import('./report.ts')
      context.exit(await report(folder, command.optsWithGlobals<ReportFlags>(), language))
    })
}
