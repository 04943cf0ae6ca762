import { type Command, InvalidArgumentError } from 'commander'

/** Gathers the values of a repeatable option as they are written: parser of an option that is read later. */
export const collect = (written: string, earlier: readonly string[] = []): string[] => [...earlier, written]

/**
 * Reads the gathered values of an option when its command runs, so that help and version need not load what its parser
 * knows. A value that is refused is told as commander tells it.
 * @param option its long name, as `--set`
 */
export function parseLater<Value>(
  command: Command,
  option: string,
  values: readonly string[],
  parser: (written: string, earlier?: Value) => Value,
): Value | undefined {
  let parsed: Value | undefined
  for (const written of values) {
    try {
      parsed = parser(written, parsed)
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      const flags = command.options.find(({ long }) => long === option)?.flags ?? option
      command.error(`error: option '${flags}' argument '${written}' is invalid. ${error.message}`, { code: error.code })
    }
  }
  return parsed
}
