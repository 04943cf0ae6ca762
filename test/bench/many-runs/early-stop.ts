import { sum } from 'simple-statistics'
import { openLane } from '../../../experiments/bench/lane.ts'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { sharedJob } from '../../../experiments/design/run-job.ts'
import type { EndedRun } from '../../../experiments/run/run-experiment.ts'
import { ordinary } from './asked.ts'

export interface EarlyStop {
  stopWhen: string
  /** Quarters that were asked for, and those that were made, both of all runs. */
  asked: number
  made: number
  /** Time of the runs with the line over that without it, run by run in turn. */
  timeShare: number
}

/** What a `stopWhen` saves: the same runs of the economy of the baseline with and without it, in turn on one worker. */
export async function earlyStop(runs: number, ticks: number, stopWhen: string): Promise<EarlyStop> {
  let made = 0
  const count = (ended: readonly EndedRun[]) => {
    for (const run of ended) if (run.status === 'done') made += run.ticks
    return Promise.resolve()
  }
  const whole = await openLane(1, sharedJob(ordinary(runs, ticks)), () => Promise.resolve())
  const short = await openLane(1, sharedJob(ordinary(runs, ticks, stopWhen)), count)
  try {
    const planned = planRuns(ordinary(runs, ticks), 1)
    const [first] = planned
    await Promise.all([whole, short].map((lane) => lane.make([first])))
    made = 0
    const times: { whole: number; short: number }[] = []
    for (const run of planned) {
      const [long] = (await whole.make([run])).milliseconds
      const [less] = (await short.make([run])).milliseconds
      times.push({ whole: long, short: less })
    }
    const total = (name: 'whole' | 'short') => sum(times.map((time) => time[name]))
    return { stopWhen, asked: runs * ticks, made, timeShare: total('short') / total('whole') }
  } finally {
    await whole.close()
    await short.close()
  }
}
