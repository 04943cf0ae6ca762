import type { Engine, Run } from '../engine/engine.ts'
import { draftOf, type RunSpec } from '../engine/run-spec.ts'
import type { Scenario, Setting } from './scenario.ts'

/** Which of the two scenarios. */
export type Side = 'run' | 'other'

/** All runs of one scenario. */
export interface SideRuns {
  main: Run
  /** Runs that differ by chance only. */
  replicates: Run[]
}

/** The runs behind the page: of the setting as it is, of the one before, and of a slider that is being dragged. */
export interface Simulation {
  sides: Partial<Record<Side, SideRuns>>
  /** The run before the last change. */
  before?: Run
  /** Few firms while one drags; gone when the whole answer is there. */
  draft?: Run
  start: (setting: Setting, replicates: number) => void
  drag: (setting: Setting) => void
}

export const specOf = (scenario: Scenario, { seed, ticks }: Setting, replicate = 0): RunSpec => ({
  ...scenario,
  seed,
  ticks,
  replicate,
})

/** @param tell told each time a run has grown, ended or been replaced */
export function openSimulation(engine: Engine, tell: () => void): Simulation {
  let waiting: Setting | undefined
  let dragging = false
  const simulation: Simulation = { sides: {}, start, drag }

  function start(setting: Setting, replicates: number): void {
    waiting = undefined
    dragging = false
    for (const side of Object.values(simulation.sides)) [side.main, ...side.replicates].forEach((run) => run.drop())
    const last = simulation.sides.run?.main
    const changed = last && JSON.stringify(last.spec) !== JSON.stringify(specOf(setting.scenario, setting))
    if (changed && last.tick > 0 && last.spec.ticks === setting.ticks) simulation.before = last
    else if (changed) simulation.before = undefined
    simulation.sides = { run: open(setting.scenario, setting, replicates) }
    if (setting.other) simulation.sides.other = open(setting.other, setting, replicates)
    tell()
  }

  /** Runs that differ by chance wait until the run that one watches has ended. */
  function open(scenario: Scenario, setting: Setting, replicates: number): SideRuns {
    const runs: SideRuns = {
      replicates: [],
      main: engine.watch(specOf(scenario, setting), (run) => {
        // The run of before, still growing, is no answer to what one drags.
        if (run.tick > 0 && !dragging) simulation.draft = undefined
        if (run.status === 'done' && runs.replicates.length === 0) {
          runs.replicates = Array.from({ length: replicates }, (_, at) =>
            engine.queue(specOf(scenario, setting, at + 1), tell),
          )
        }
        tell()
      }),
    }
    return runs
  }

  /** A draft is never cut short, else nothing would be seen while one drags: the last setting waits for it. */
  function drag(setting: Setting): void {
    dragging = true
    if (simulation.draft?.status === 'running') {
      waiting = setting
      return
    }
    for (const side of Object.values(simulation.sides)) side.replicates.forEach((run) => run.drop())
    simulation.draft = engine.watch(draftOf(specOf(setting.scenario, setting)), (run) => {
      if (run.status !== 'running' && waiting) {
        const next = waiting
        waiting = undefined
        drag(next)
      }
      tell()
    })
  }
  return simulation
}
