import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { median } from 'simple-statistics'
import { joinTeam, teamMemory } from '../../../model/team/team-memory.ts'
import { machineRatio } from '../many-runs/machine.ts'
import { parametersOf, type Steps, timeSteps } from './steps.ts'

/** Two threads in one run over one thread, by rounds in turn. */
export interface ThreadRow extends Steps {
  agents: number
  /** Milliseconds of a quarter, median over rounds. */
  one: number
  two: number
  /** Of each round. */
  ratios: number[]
  ratio: number
  sameState: boolean
}

export interface ThreadTable {
  /** What the machine gives two threads that share nothing, in arithmetic and in memory. */
  machine: number
  memory: number
  rows: ThreadRow[]
}

export async function threadTable(sizes: readonly (Steps & { rounds: number })[]): Promise<ThreadTable> {
  const other = new Worker(new URL('./member.mjs', import.meta.url))
  await once(other, 'message')
  try {
    const rows = sizes.map(({ rounds, ...steps }) => {
      const round = () => ({ one: timeSteps(steps), two: stepTogether(other, steps) })
      // The engine still compiles in the first, which does not count.
      round()
      const made = Array.from({ length: rounds }, round)
      const ratios = made.map(({ one, two }) => one.milliseconds / two.milliseconds)
      return {
        ...steps,
        agents: 21 * steps.firms,
        one: median(made.map(({ one }) => one.milliseconds)),
        two: median(made.map(({ two }) => two.milliseconds)),
        ratios,
        ratio: median(ratios),
        sameState: made.every(({ one, two }) => one.hash === two.hash),
      }
    })
    return { machine: (await machineRatio()).ratio, memory: (await machineRatio('memory')).ratio, rows }
  } finally {
    await other.terminate()
  }
}

function stepTogether(other: Worker, steps: Steps) {
  const memory = teamMemory(parametersOf(steps.firms), 2, availableParallelism())
  other.postMessage({ ...steps, memory }, [])
  return timeSteps(steps, joinTeam(memory, 0))
}
