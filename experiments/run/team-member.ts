// The work of a thread that helps another: it makes the same run, as the member that it is called to be. What comes of
// it the first member knows.
import { parentPort } from 'node:worker_threads'
import { simulate } from '../../model/index.ts'
import { joinTeam } from '../../model/team/team-memory.ts'
import type { TeamCall } from './teammates.ts'

parentPort?.on('message', ({ parameters, options, memory, member }: TeamCall) => {
  try {
    simulate(parameters, { ...options, team: joinTeam(memory, member) })
  } catch {
    // The first member fails likewise, or learns of it at the next meeting, and tells why.
  }
})
parentPort?.postMessage('ready')
