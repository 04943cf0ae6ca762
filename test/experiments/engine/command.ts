import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { english, nqpfPath } from '../cli/nqpf.ts'

/** The command while it runs. */
export interface Command {
  child: ChildProcess
  /** What it has said so far on both outputs. */
  said: () => string
  /** Waits until it has said something that matches so often; fails where it ends before. */
  says: (pattern: RegExp, times?: number) => Promise<void>
  ended: Promise<number | null>
}

const under = new Set<ChildProcess>()

/** Starts the command. */
export function start(argumentList: readonly string[], environment: NodeJS.ProcessEnv = english): Command {
  const child = spawn(process.execPath, [nqpfPath, ...argumentList], { env: environment })
  under.add(child)
  let said = ''
  const listeners = new Set<() => void>()
  const hear = (part: Buffer) => {
    said += part.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'close').then(([code]) => {
    under.delete(child)
    for (const listener of listeners) listener()
    return code as number | null
  })
  const says = (pattern: RegExp, times = 1) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if ([...said.matchAll(new RegExp(pattern, 'g'))].length >= times) resolve()
        else if (!under.has(child)) reject(new Error(`never said ${pattern}: ${said}`))
        else return
        listeners.delete(look)
      }
      listeners.add(look)
      look()
    })
  return { child, said: () => said, says, ended }
}

/** Kills what a test that failed has left behind. */
export function killAll(): void {
  for (const child of under) child.kill('SIGKILL')
}
