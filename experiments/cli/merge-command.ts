import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { engineTexts } from './engine-texts.ts'
import { cliTexts as texts } from './texts.ts'

export function addMergeCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'merge', 'merge', 'npx nqpf merge results/baseline', context)
    .argument('<folder>', texts.folderOfResults[language])
    .option('--partial', engineTexts.partial[language])
    .option('--quiet', texts.quiet[language])
    .action(async (folder: string, flags: { partial?: boolean; json?: boolean; quiet?: boolean }) => {
      const { merge } = await import('./merge.ts')
      context.exit(await merge(folder, flags, language))
    })
}
