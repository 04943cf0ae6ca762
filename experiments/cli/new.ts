import { writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DesignKind } from '../spec/design.ts'
import { rootFolder } from '../spec/root-folder.ts'
import type { Language } from '../spec/text.ts'
import { exitCode } from './exit-code.ts'
import type { NewFlags } from './new-command.ts'
import { starterFile } from './new-file.ts'
import { cliTexts as texts } from './texts.ts'

const schemaFile = fileURLToPath(new URL('experiments/experiment.schema.json', rootFolder))

/** `nqpf new`: writes a starter file, never over one that is there. Returns the exit code. */
export function writeNew(name: string, { design, out, json }: NewFlags, language: Language): number {
  const file = out ?? `${name}.yaml`
  const schema = relative(dirname(resolve(file)), schemaFile).replaceAll('\\', '/')
  try {
    writeFileSync(file, starterFile(name, design as DesignKind, schema), { flag: 'wx' })
  } catch (fault) {
    const { code = String(fault) } = fault as NodeJS.ErrnoException
    console.error(texts.notWritten(file, code)[language])
    if (json) console.log(JSON.stringify({ status: 'error', errors: [{ kind: 'unwritable', file, code }] }))
    return exitCode.fault
  }
  console.log(json ? JSON.stringify({ status: 'ok', file }) : texts.written(file)[language])
  return exitCode.ok
}
