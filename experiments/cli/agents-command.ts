import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { AgentKind } from '../../model/index.ts'
import { addCommand } from './add-command.ts'
import { agentTexts as texts } from './agent-texts.ts'
import type { Context } from './context.ts'
import { oneOf } from './one-of.ts'
import { resultTexts } from './result-texts.ts'
import { cliTexts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

/** Named here, as help is not to wait for the model. */
const agentKinds: readonly AgentKind[] = ['firms', 'households', 'providers']

export interface AgentsFlags {
  of: AgentKind
  column?: string[]
  ticks?: number[]
  runs?: number[]
  workers?: number
  quiet?: boolean
  json?: boolean
}

export function addAgentsCommand(program: Command, context: Context): void {
  const { language } = context
  const numbers = (written: string): number[] => {
    if (/^\d{1,9}(,\d{1,9})*$/.test(written)) return written.split(',').map(Number)
    throw new InvalidArgumentError(texts.listForm[language])
  }
  const example = 'npx nqpf agents results/baseline --of firms --column sector,adopter,output --ticks 0,40,80'
  addCommand(program, 'agents', texts.agents, example, context)
    .argument('<folder>', resultTexts.folder[language])
    .option('--of <kind>', texts.of[language], oneOf(agentKinds, language), 'firms')
    .option('--column <names>', texts.column[language], (written) => written.split(','))
    .option('--ticks <list>', texts.ticks[language], numbers)
    .option('--runs <list>', texts.runs[language], numbers)
    .option('--workers <n>', cliTexts.workers[language], wholeNumber(1, 1024, language))
    .option('--quiet', cliTexts.quiet[language])
    .action(async (folder: string, flags: AgentsFlags) => {
      const { agents } = await import('./agents.ts')
      context.exit(await agents(folder, flags, language))
    })
}
