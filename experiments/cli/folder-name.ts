import { CommanderError } from 'commander'

/** A variable of a script that was never set comes as an empty text, which would mean the folder one stands in. */
export function folderName(written: string): string {
  if (written.trim() !== '') return written
  throw new CommanderError(2, 'commander.optionMissingArgument', "'--out'")
}
