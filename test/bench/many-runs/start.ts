import { spawnSync } from 'node:child_process'
import { median } from 'simple-statistics'
import { english, nqpfPath } from '../../experiments/cli/nqpf.ts'

/** Time from the call to the end, ms; medians over rounds in which all take turns. */
export interface Start {
  node: number
  version: number
  validate: number
}

const rounds = 7

/** How long processes take to start: Node with an empty program, `nqpf --version`, and `nqpf validate` of the baseline. */
export function startTimes(): Start {
  const called = {
    node: ['-e', ''],
    version: [nqpfPath, '--version'],
    validate: [nqpfPath, 'validate', 'experiments/baseline.yaml'],
  }
  const times = { node: [] as number[], version: [] as number[], validate: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const name of ['node', 'version', 'validate'] as const) {
      const begun = performance.now()
      const { status } = spawnSync(process.execPath, called[name], { env: english })
      if (status !== 0) throw new Error(`${name}: ${status}`)
      times[name].push(performance.now() - begun)
    }
  }
  return { node: median(times.node), version: median(times.version), validate: median(times.validate) }
}
