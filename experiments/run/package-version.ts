import { readFileSync } from 'node:fs'
import { rootFolder } from '../spec/root-folder.ts'

/** Version of the program. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', rootFolder), 'utf8')) as { version: string }
  return version
}
