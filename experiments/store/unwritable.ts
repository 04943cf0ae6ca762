import type { UnwritableFolder } from './claim-folder.ts'

/** What a full disk, or a folder that was taken away meanwhile, is told as. Throws on every other fault. */
export function unwritable(folder: string, fault: unknown): UnwritableFolder {
  const { code, message } = fault as NodeJS.ErrnoException
  if (code === undefined && !message.startsWith('IO Error')) throw fault
  return { status: 'error', kind: 'unwritable-folder', folder, code: code ?? message }
}
