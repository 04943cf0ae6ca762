import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Holds who is writing into a folder: the number of the process and the name of its machine. */
const lockIn = (folder: string): string => join(folder, 'run.lock')

/**
 * Takes `folder` for this process, so that two runs cannot mix their results. Returns false where another that still
 * lives has it; a lock that a killed process has left is taken over. Throws the system's error where nothing can be written.
 */
export function lockFolder(folder: string): boolean {
  const lock = lockIn(folder)
  const own = `${process.pid} ${hostname()}`
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

export const unlockFolder = (folder: string): void => rmSync(lockIn(folder), { force: true })

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
