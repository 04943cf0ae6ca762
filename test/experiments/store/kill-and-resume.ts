import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uniform } from '../../../model/random.ts'
import { english, nqpfPath } from '../cli/nqpf.ts'
import { tables } from './tables.ts'

const experiment = `name: killed
preset: closed-toy
parameters:
  firms: 24
  workersPerFirm: 5
  openness: {values: [0.2, 0.8]}
ticks: 4
reporters: [gdp, unemployment, {name: twice, expression: 2 * gdp, summary: mean}]
seed: 11
`

/** What became of results that were killed again and again, and of those that were left alone. */
export interface Killed {
  /** Runs of the real command that were killed before they had ended. */
  kills: number
  /** Runs whose results lay in parts when the last one began. */
  kept: number
  resumed: Record<string, string>
  whole: Record<string, string>
}

/**
 * Starts an experiment by the real command, kills it at random moments with a signal that nobody can catch, lets it end
 * at last, and compares its tables with those of one that nothing has interrupted.
 * @param seed of the moments
 */
export async function killAndResume(folder: string, kills: number, replicates: number, seed: number): Promise<Killed> {
  const file = join(folder, 'killed.yaml')
  writeFileSync(file, `${experiment}replicates: ${replicates}\n`)
  const whole = join(folder, 'whole')
  const resumed = join(folder, 'resumed')
  const needed = await call(file, whole)
  let killed = 0
  // The moments fall over all of a run that starts anew, so that late ones meet the writing of the results.
  for (let kill = 0; kill < kills; kill++) {
    if ((await call(file, resumed, uniform(seed, 0, kill, 0) * needed.milliseconds)).killed) killed += 1
  }
  const { kept } = await call(file, resumed)
  return { kills: killed, kept, resumed: tables(resumed), whole: tables(whole) }
}

interface Called {
  killed: boolean
  /** Time until the results lay in their folder. */
  milliseconds: number
  /** Runs that it found done when it began. */
  kept: number
}

/** Runs the command until its results are there, or until it is killed. */
function call(file: string, folder: string, killAfter?: number): Promise<Called> {
  const begun = performance.now()
  const child = spawn(process.execPath, [nqpfPath, 'run', file, '--out', folder], { env: english })
  let said = ''
  let stored: number | undefined
  child.stderr.on('data', (part) => {
    said += part
    if (!said.includes('Drawing the report') || stored !== undefined) return
    stored = performance.now() - begun
    // The report is of no interest here.
    child.kill('SIGKILL')
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      clearTimeout(timer)
      if (killAfter === undefined && stored === undefined) reject(new Error(said))
      const kept = Number(/^(\d+) of \d+ runs/m.exec(said)?.[1] ?? 0)
      resolve({ killed: stored === undefined, milliseconds: stored ?? performance.now() - begun, kept })
    })
  })
}
