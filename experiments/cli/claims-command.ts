import { type Command, InvalidArgumentError } from 'commander'
import { addCommand } from './add-command.ts'
import { claimsTexts } from './claims-texts.ts'
import type { Context } from './context.ts'
import { collect, parseLater } from './parse-later.ts'
import { cliTexts as texts } from './texts.ts'
import { folderName } from './folder-name.ts'
import { wholeNumber } from './whole-number.ts'

export interface ClaimsFlags {
  only?: string[]
  out?: string
  workers?: number
  quick?: boolean
  summary?: boolean
  quiet?: boolean
  json?: boolean
}

export function addClaimsCommand(program: Command, context: Context): void {
  const { language } = context
  const idsAmong =
    (known: ReadonlySet<string>) =>
    (text: string): string[] => {
      const asked = text.split(',').map((id) => id.trim().toUpperCase())
      const strange = asked.find((id) => !known.has(id))
      if (strange !== undefined) throw new InvalidArgumentError(claimsTexts.unknownClaim(strange)[language])
      return asked
    }
  addCommand(program, 'claims', claimsTexts.claims, 'npx nqpf claims --only C01,M09 --quick', context)
    .option('--only <ids>', claimsTexts.only[language], collect)
    .option('--out <folder>', claimsTexts.out[language], folderName)
    .option('--workers <n>', texts.workers[language], wholeNumber(1, 1024, language))
    .option('--quick', claimsTexts.quick[language])
    .option('--summary', claimsTexts.summary[language])
    .option('--quiet', texts.quiet[language])
    .action(async ({ only: written = [], ...flags }: ClaimsFlags, command: Command) => {
      const { claimList } = await import('../ledger/claim-list.ts')
      const known = new Set(claimList().map(({ id }) => id))
      const only = parseLater(command, '--only', written, idsAmong(known))
      const { claims } = await import('./claims.ts')
      context.exit(await claims({ ...flags, ...(only && { only }) }, language))
    })
}
