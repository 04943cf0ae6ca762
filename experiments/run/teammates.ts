import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Parameters, RunOptions } from '../../model/index.ts'
import { joinTeam, type TeamMemory, teamMemory } from '../../model/team/team-memory.ts'
import type { Team } from '../../model/team/team.ts'
import { roomForYoung } from './each-result.ts'

/** What a run is, in words that can cross threads. */
export type TeamRun = { parameters: Parameters; options: Omit<RunOptions, 'onTick' | 'team'> }

/** Calls a thread into a team. */
export interface TeamCall extends TeamRun {
  memory: TeamMemory
  member: number
}

/** Other threads that help this one with its runs. */
export interface Teammates {
  /** Calls them to a run and returns this thread's place in it, which is the first: it is to begin at once. */
  begin: (run: TeamRun) => Team
  end: () => Promise<void>
}

/** Starts `size` - 1 threads beside this one; they are ready when it returns, and end with it. All share `processors`. */
export async function startTeammates(size: number, processors: number): Promise<Teammates> {
  const compiled = import.meta.url.endsWith('.js')
  const module = new URL(compiled ? './team-member.js' : './team-member.mjs', import.meta.url)
  const threads = Array.from({ length: size - 1 }, () => new Worker(module, { resourceLimits: roomForYoung }))
  await Promise.all(threads.map((thread) => once(thread, 'message')))
  for (const thread of threads) thread.unref()
  return {
    begin(run) {
      const memory = teamMemory(run.parameters, size, processors)
      threads.forEach((thread, n) => thread.postMessage({ ...run, memory, member: n + 1 } satisfies TeamCall))
      return joinTeam(memory, 0)
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}
