import type { Parameters, RunOptions } from '../../model/index.ts'

/** All that a worker needs to make one run; plain data, so that it can cross to another thread. */
export interface RunJob extends Omit<RunOptions, 'onTick'> {
  parameters: Parameters
}
