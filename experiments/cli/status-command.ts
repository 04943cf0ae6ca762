import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'

export function addStatusCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'status', 'status', 'npx nqpf status results/baseline', context)
    .argument('<folder>', texts.folderOfResults[language])
    .action(async (folder: string, flags: { json?: boolean }) => {
      const { status } = await import('./status.ts')
      context.exit(await status(folder, flags, language))
    })
}
