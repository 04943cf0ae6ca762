import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'

export function addParametersCommand(program: Command, context: Context): void {
  addCommand(program, 'parameters', 'parameters', 'npx nqpf parameters --lang zh', context).action(
    async (flags: { json?: boolean }) => {
      const { listParameters, parameterTables } = await import('./parameters.ts')
      console.log(flags.json ? JSON.stringify(listParameters(), null, 2) : parameterTables(context.language))
    },
  )
}
