import type { Parameters, PolicyInstrument } from '../../model/index.ts'
import type { RunRecord } from '../run/run-record.ts'
import type { Text } from '../spec/text.ts'

/** manifest.json: what was asked, with what it was answered, and how each run ended. */
export interface Manifest {
  format: 1
  /** Partial where the user stopped the experiment before all runs had ended. */
  status: 'complete' | 'partial'
  experiment: {
    file: string
    name: string
    title: Text
    preset: string
    parameters: Partial<Parameters>
    policies: PolicyInstrument[]
    ticks: number
    replicates: number
    seed: number
  }
  /** All parameters of the runs: the preset's and the file's on top of the defaults. */
  parameters: Parameters
  versions: { nqpf: string; model: string; node: string }
  machine: { platform: string; architecture: string; cores: number }
  started: string
  seconds: number
  /** One hash over the runs in order; the same for the same question, whatever the number of workers. */
  stateHash: string
  runs: RunRecord[]
}
