import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'

export function addValidateCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'validate', 'validate', 'npx nqpf validate experiments/baseline.yaml', context)
    .argument('<file>', texts.file[language])
    .action(async (file: string, flags: { json?: boolean }) => {
      const { validate } = await import('./validate.ts')
      context.exit(validate(file, flags, language))
    })
}
