import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { resultTexts as texts } from './result-texts.ts'

export interface QueryFlags {
  json?: boolean
  csv?: boolean
}

export function addQueryCommand(program: Command, context: Context): void {
  const { language } = context
  const example = `npx nqpf query results/baseline "SELECT run, max(unemployment) FROM series GROUP BY run ORDER BY run"`
  addCommand(program, 'query', 'query', example, context)
    .argument('<folder>', texts.folder[language])
    .argument('<sql>', texts.sql[language])
    .option('--csv', texts.csv[language])
    .action(async (folder: string, sql: string, flags: QueryFlags) => {
      const { askResults } = await import('./query.ts')
      context.exit(await askResults(folder, sql, flags, language))
    })
}
