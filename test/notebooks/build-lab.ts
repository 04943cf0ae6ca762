import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../notebooks')

/** Builds the lab into a folder of its own: as a site, or as one file. */
export async function buildLab(mode: 'site' | 'file'): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-lab-'))
  // As readers build it: tests' own NODE_ENV would make a page for developers.
  process.env.NODE_ENV = 'production'
  await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'error', build: { outDir: folder } })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
