import type { Command } from 'commander'
import type { Context } from './context.ts'
import { addLanguageOption } from './language-option.ts'
import type { Text } from '../spec/text.ts'
import { cliTexts as texts, headings } from './texts.ts'

/** Adds a command with what all commands share: help in the chosen language with an example, --json and --lang. */
export function addCommand(
  program: Command,
  usage: string,
  description: keyof typeof texts | Text,
  example: string,
  { language }: Context,
): Command {
  const text = typeof description === 'string' ? texts[description] : description
  const command = program.command(usage)
  localise(command, language)
  addLanguageOption(command, language)
  return command
    .description('en' in text ? text[language] : '')
    .option('--json', texts.json[language])
    .addHelpText('after', `\n${texts.example[language]}\n  ${example}`)
}

/** Headings and the help option in the chosen language. */
export function localise(command: Command, language: Context['language']): void {
  command
    .helpOption('-h, --help', texts.help[language])
    .configureHelp({ styleTitle: (title) => headings[title]?.[language] ?? title })
}
