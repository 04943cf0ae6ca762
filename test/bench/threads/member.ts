// The second of two threads that step one economy.
import { parentPort } from 'node:worker_threads'
import { orAbandon } from '../../../model/team/meet.ts'
import { joinTeam, type TeamMemory } from '../../../model/team/team-memory.ts'
import { type Steps, timeSteps } from './steps.ts'

parentPort?.on('message', ({ memory, ...steps }: Steps & { memory: TeamMemory }) => {
  const team = joinTeam(memory, 1)
  orAbandon(team, () => timeSteps(steps, team))
})
parentPort?.postMessage('ready', [])
