import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { rootFolder } from '../spec/root-folder.ts'

const entrySchema = z.strictObject({
  id: z.string(),
  /** The paper's file by its first three digits. */
  paper: z.string(),
  /** Its section. */
  where: z.string(),
  /** A claim of another paper that says otherwise. */
  against: z.string().optional(),
  en: z.string(),
  zh: z.string(),
  claim: z.string(),
})

/** One claim of the papers: where it stands, its short names and what it says. */
export type ListedClaim = z.infer<typeof entrySchema>

const file = new URL('experiments/ledger/claims.yaml', rootFolder)

/** All claims of the papers, in their order. Throws where the list is not in order. */
export function claimList(): ListedClaim[] {
  return z.strictObject({ claims: z.array(entrySchema) }).parse(parse(readFileSync(file, 'utf8'))).claims
}
