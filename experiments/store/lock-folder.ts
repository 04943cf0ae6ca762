import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Shard } from './experiment-request.ts'

/** Holds who is writing into a folder: the number of the process and the name of its machine. Each shard has its own. */
const lockIn = (folder: string, shard?: Shard): string =>
  join(folder, shard ? `run-${shard.part}-of-${shard.of}.lock` : wholeLock)

const wholeLock = 'run.lock'

/**
 * Takes `folder` for this process, so that two runs cannot mix their results; shards share it with one another. Returns
 * false where another that still lives has it; a lock that a killed process has left is taken over. Throws the system's
 * error where nothing can be written.
 */
export function lockFolder(folder: string, shard?: Shard): boolean {
  const lock = lockIn(folder, shard)
  const own = `${process.pid} ${hostname()}`
  if (rivalLocks(folder, shard).some(isHeld)) return false
  try {
    writeFileSync(lock, own, { flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  }
  if (isHeld(lock)) return false
  writeFileSync(lock, own)
  return true
}

export const unlockFolder = (folder: string, shard?: Shard): void => rmSync(lockIn(folder, shard), { force: true })

/** Locks that keep this one out: a shard's those of whole runs, a whole run's those of shards. */
function rivalLocks(folder: string, shard?: Shard): string[] {
  const names = readdirSync(folder).filter((name) => (shard ? name === wholeLock : /^run-\d+-of-\d+\.lock$/.test(name)))
  return names.map((name) => join(folder, name))
}

/** Whether the process that made the lock lives. One of another machine cannot be asked, and counts as living. */
function isHeld(lock: string): boolean {
  const [pid, host] = readFileSync(lock, 'utf8').split(' ')
  if (host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (fault) {
    // A process of somebody else may not be signalled, but it is there.
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
