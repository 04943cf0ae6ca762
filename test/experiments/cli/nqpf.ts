import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command as users call it. */
export const nqpfPath = fileURLToPath(new URL('../../../experiments/nqpf.mjs', import.meta.url))

/** The locale of the tests, whatever that of the machine. */
export const english = { ...process.env, LC_ALL: 'en_US.UTF-8' }

/** Runs the command to its end. */
export function nqpf(argumentList: string[], environment: NodeJS.ProcessEnv = english): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [nqpfPath, ...argumentList], { encoding: 'utf8', env: environment })
}
