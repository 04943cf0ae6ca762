import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { phases } from './run.ts'
import { integers } from './constants.ts'

/** The C program with one kernel in it, moved from outside. */
export interface CProcess {
  /** Moves it by some ticks; processor nanoseconds of each phase. */
  run(ticks: number): Promise<number[]>
  hash(): Promise<string>
  end(): void
}

interface Answer {
  phases?: number[]
  hash?: string
}

export function startC(program: string, firms: number): CProcess {
  const child = spawn(program, [String(firms)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const ask = async (ticks: number): Promise<Answer> => {
    child.stdin.write(`${ticks}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error(`The C kernel of ${firms} firms ended before it answered: is there memory enough?`)
    return JSON.parse(value) as Answer
  }
  return {
    run: async (ticks) => (await ask(ticks)).phases ?? phases.map(() => Number.NaN),
    hash: async () => (await ask(0)).hash ?? '',
    end: () => child.stdin.end(),
  }
}

/** All agents that a step moves. */
export function agentsOf(firms: number): number {
  return firms * (1 + integers.workersPerFirm)
}
