import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Shard } from './experiment-request.ts'

/** What a folder is taken for: a whole run keeps all others out, a shard only whole runs and merges; a merge lets shards go on. */
export type Claim = 'whole' | 'merge' | Shard

/** A lock is written again this often, and counts as left behind when it was not for `silentMilliseconds`. */
export const beatMilliseconds = 20_000
const silentMilliseconds = 180_000

/** Holds who is writing into a folder: the number of the process and the name of its machine. */
const own = `${process.pid} ${hostname()}`
const wholeLock = 'run.lock'

/** Queues start a shard a second time where they take its machine for dead: each of the two has a lock of its own. */
const lockName = (claim: Claim): string =>
  typeof claim === 'string' ? wholeLock : `run-${claim.part}-of-${claim.of}-${hostname()}-${process.pid}.lock`

/**
 * Takes `folder` for this process, so that two runs cannot mix their results; shards share it with one another, as their
 * parts may be written twice. Returns the lock, or undefined where another that still lives has the folder; a lock that a
 * killed process or a lost machine has left is taken over. Throws the system's error where nothing can be written.
 */
export function lockFolder(folder: string, claim: Claim): string | undefined {
  const lock = join(folder, lockName(claim))
  if (rivalLocks(folder, claim).some(isHeld)) return undefined
  try {
    writeFileSync(lock, own, { flag: 'wx' })
    return lock
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    // A full disk has room for the name of a file, which would keep all others out.
    if (code === 'ENOSPC' || code === 'EDQUOT') unlockFolder(lock)
    if (code !== 'EEXIST') throw fault
  }
  if (isHeld(lock)) return undefined
  writeFileSync(lock, own)
  return lock
}

export const unlockFolder = (lock: string): void => rmSync(lock, { force: true })

/** Tells other machines that this process still lives. In place, so that a full disk does not empty the lock. */
export function refreshLock(lock: string): void {
  try {
    const descriptor = openSync(lock, 'r+')
    writeSync(descriptor, own)
    closeSync(descriptor)
  } catch {
    // Somebody has taken the folder away: what writes into it next will say so.
  }
}

/** Locks that keep this one out. Those of shards that nobody holds go. */
function rivalLocks(folder: string, claim: Claim): string[] {
  const locks = readdirSync(folder).filter((name) => name.endsWith('.lock'))
  const shards = locks.filter((name) => /^run-\d+-of-\d+/.test(name)).map((name) => join(folder, name))
  const held = shards.filter((lock) => isHeld(lock))
  for (const lock of shards) if (!held.includes(lock)) unlockFolder(lock)
  if (claim === 'whole') return held
  return claim === 'merge' || !locks.includes(wholeLock) ? [] : [join(folder, wholeLock)]
}

/** Whether the process that made the lock lives. That of another machine cannot be asked: its lock must be fresh. */
function isHeld(lock: string): boolean {
  try {
    const [pid, host] = readFileSync(lock, 'utf8').split(' ')
    if (host !== hostname()) return Date.now() - statSync(lock).mtimeMs < silentMilliseconds
    process.kill(Number(pid), 0)
    return true
  } catch (fault) {
    // A process of somebody else may not be signalled, but it is there.
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}
