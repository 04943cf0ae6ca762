import { CommanderError } from 'commander'
import { packageVersion } from '../run/package-version.ts'
import { exitCode } from './exit-code.ts'
import { languageOf } from './language.ts'
import { createProgram } from './program.ts'
import { usageMessage } from './usage-error.ts'

/** Runs the command line and returns the exit code. */
export async function main(argumentList: readonly string[]): Promise<number> {
  // A reader such as `head` may close the pipe early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const language = languageOf(argumentList, process.env)
  let code: number = exitCode.ok
  const program = createProgram({ language, exit: (reached) => (code = reached) }, packageVersion())
  try {
    await program.parseAsync(argumentList, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCode.ok
    // Called with no command at all, commander has shown the help by itself.
    if (error.code !== 'commander.help') console.error(usageMessage(error, program, argumentList, language))
    return exitCode.usage
  }
}
