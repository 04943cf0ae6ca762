import type { Command, CommanderError } from 'commander'
import { nearestName } from '../spec/nearest-name.ts'
import type { Language, Text } from '../spec/text.ts'
import { cliTexts as texts } from './texts.ts'

/** A slip on the command line in our own words: what is wrong, what was probably meant, where to look. */
export function usageMessage(
  error: CommanderError,
  program: Command,
  argumentList: readonly string[],
  language: Language,
): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted)
  const command = program.commands.find((candidate) => candidate.name() === argumentList[0])
  const options = command?.options.flatMap(({ long }) => long ?? []) ?? []
  const commands = program.commands.map((candidate) => candidate.name())
  const [what, nearest] = ((): [Text, string?] => {
    switch (error.code) {
      case 'commander.unknownOption':
        return [texts.unknownOption(first), nearestName(first, options)]
      case 'commander.unknownCommand':
        return [texts.unknownCommand(first), nearestName(first, commands)]
      case 'commander.missingArgument':
        return [texts.missingArgument(first)]
      case 'commander.optionMissingArgument':
      case 'commander.missingMandatoryOptionValue':
        return [texts.missingValue(plain(first))]
      case 'commander.invalidArgument':
        return [invalidValue(error.message, first, second, language)]
      case 'commander.excessArguments':
        return [texts.tooMany]
      default:
        return [{ en: error.message, zh: error.message }]
    }
  })()
  const help = texts.seeHelp(command ? `nqpf ${command.name()}` : 'nqpf')
  const sentences = nearest ? [what, texts.didYouMean(nearest), help] : [what, help]
  return sentences.map((sentence) => sentence[language]).join(language === 'en' ? ' ' : '')
}

/** An option without the placeholder of its value: `--seed` of `--seed <n>`. */
const plain = (option: string): string => option.split(' ')[0]

/** Parsers of values add their own sentence, which is in the right language already. */
function invalidValue(message: string, first: string, second: string, language: Language): Text {
  const ofArgument = message.includes('command-argument')
  const [value, option] = ofArgument ? [first, `<${second}>`] : [second, plain(first)]
  const rule = /is invalid(?: for argument '[^']*')?\. (.*)$/s.exec(message)?.[1] ?? ''
  const sentence = texts.invalidValue(option, value)[language] + (language === 'en' ? ' ' : '') + rule
  return { en: sentence, zh: sentence }
}
