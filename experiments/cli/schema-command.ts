import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'

export function addSchemaCommand(program: Command, context: Context): void {
  // With --json or without, the schema is one JSON object on standard output.
  addCommand(program, 'schema', 'schema', 'npx nqpf schema > experiments/experiment.schema.json', context).action(
    async () => {
      const { jsonSchema } = await import('../spec/json-schema.ts')
      process.stdout.write(jsonSchema())
    },
  )
}
