import { type Command, InvalidArgumentError } from 'commander'
import { claimList } from '../ledger/claim-list.ts'
import { addCommand } from './add-command.ts'
import { claimsTexts } from './claims-texts.ts'
import type { Context } from './context.ts'
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
  const ids = (text: string): string[] => {
    const known = new Set(claimList().map(({ id }) => id))
    const asked = text.split(',').map((id) => id.trim().toUpperCase())
    const strange = asked.find((id) => !known.has(id))
    if (strange !== undefined) throw new InvalidArgumentError(claimsTexts.unknownClaim(strange)[language])
    return asked
  }
  addCommand(program, 'claims', claimsTexts.claims, 'npx nqpf claims --only C01,M09 --quick', context)
    .option('--only <ids>', claimsTexts.only[language], ids)
    .option('--out <folder>', claimsTexts.out[language], folderName)
    .option('--workers <n>', texts.workers[language], wholeNumber(1, 1024, language))
    .option('--quick', claimsTexts.quick[language])
    .option('--summary', claimsTexts.summary[language])
    .option('--quiet', texts.quiet[language])
    .action(async (flags: ClaimsFlags) => {
      const { claims } = await import('./claims.ts')
      context.exit(await claims(flags, language))
    })
}
