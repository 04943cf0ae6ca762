import { type Command, InvalidArgumentError } from 'commander'
import { nearestName } from '../spec/nearest-name.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { starterKinds } from './new-kinds.ts'

export interface NewFlags {
  design: string
  out?: string
  json?: boolean
}

export function addNewCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'new', 'new', 'npx nqpf new cheap-compute --design lhs', context)
    .argument('<name>', texts.newName[language], (written) => {
      if (/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(written)) return written
      throw new InvalidArgumentError(texts.nameForm[language])
    })
    .option(
      '--design <kind>',
      texts.newDesign[language],
      (written) => {
        if (starterKinds.includes(written)) return written
        const meant = nearestName(written, starterKinds)
        throw new InvalidArgumentError(meant ? texts.didYouMean(meant)[language] : starterKinds.join(' | '))
      },
      'grid',
    )
    .option('--out <file>', texts.newOut[language])
    .action(async (name: string, flags: NewFlags) => {
      const { writeNew } = await import('./new.ts')
      context.exit(writeNew(name, flags, language))
    })
}
