import type { UnwritableFolder } from './claim-folder.ts'

/** What the database says in its own words, by the code that the system has for it. */
const words: readonly [RegExp, string][] = [
  [/no space left on device|could not write all bytes/i, 'ENOSPC'],
  [/quota exceeded/i, 'EDQUOT'],
  [/file too large/i, 'EFBIG'],
]

/** What a full disk, or a folder that was taken away meanwhile, is told as. Throws on every other fault. */
export function unwritable(folder: string, fault: unknown): UnwritableFolder {
  const { code, message } = fault as NodeJS.ErrnoException
  if (code === undefined && !message.startsWith('IO Error')) throw fault
  const known = words.find(([pattern]) => pattern.test(message))?.[1]
  return { status: 'error', kind: 'unwritable-folder', folder, code: code ?? known ?? message }
}
