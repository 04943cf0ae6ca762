import { stringify } from 'yaml'
import { presets } from '../../model/index.ts'
import type { Setting } from './scenario.ts'

/**
 * The setting as an experiment file that `npx nqpf run` takes; its first replicate is the very run of the page.
 * @param replicates runs of the file
 * @param address link that opens the setting in the lab
 */
export function experimentFile({ scenario, seed, ticks }: Setting, replicates: number, address: string): string {
  const { preset, parameters, policies } = scenario
  const { en, zh } = presets[preset].title
  const file = {
    name: 'from-the-lab',
    title: { en: `${en}, from the lab`, zh: `${zh}（来自实验室）` },
    preset,
    parameters,
    policies,
    ticks,
    replicates,
    seed,
  }
  return `# npx nqpf run from-the-lab.yaml\n# ${address}\n${stringify(file, { lineWidth: 0 })}`
}
