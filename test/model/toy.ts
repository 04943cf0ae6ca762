import { type Outcome, type Parameters, resolveParameters, type RunOptions, simulate } from '../../model/index.ts'

/** A small economy: 60 firms, 600 workers. */
export const toy = (overrides: Partial<Parameters> = {}): Parameters =>
  resolveParameters('china-2023', { firms: 60, workersPerFirm: 10, providers: 3, ...overrides })

type Done = Extract<Outcome, { status: 'done' }>

/** Eight quarters of the small economy; a run that is stopped fails the test with the run's own words. */
export function runToy(overrides: Partial<Parameters> = {}, options: Partial<RunOptions> = {}): Done {
  const outcome = simulate(toy(overrides), { seed: 7, ticks: 8, ...options })
  if (outcome.status === 'stopped') throw new Error(outcome.message.en)
  return outcome
}
