import { channelNames, observables, parameterSchema } from '../../../model/index.ts'
import { fill } from '../../chart/fill.ts'
import { loadFacts } from '../../facts/load-facts.ts'
import type { Text } from '../../spec/text.ts'
import type { Manifest } from '../../store/manifest.ts'
import { assumedLimit } from '../html/limits.ts'
import { reproduceCommand } from '../html/reproduce-command.ts'
import { stressWords as words } from './words.ts'

/** An item of the checklist, by its number in Monks et al. 2019, and what there is to say. */
export interface StressItem {
  number: string
  name: Text
  says: Text
}

/** More names than this are counted. */
const fewNames = 20

const same = (text: string): Text => ({ en: text, zh: text })
const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : '–')

/** The STRESS-ABS checklist of an experiment: what hangs on it comes from its manifest, the rest points at the ODD. */
export function stressItems(manifest: Manifest): StressItem[] {
  const { experiment, versions, machine, counts, seconds, layout, stateHash } = manifest
  const { facts } = loadFacts()
  const figures = {
    ...versions,
    ...machine,
    ...counts,
    seconds: seconds.toFixed(1),
    stateHash,
    economy: versions.economy ?? '–',
    seed: experiment.seed,
    ticks: experiment.ticks,
    replicates: experiment.replicates,
    design: experiment.design.kind,
    preset: experiment.preset,
    question: experiment.title,
    outputs: layout.length > fewNames ? fill(words.many, { n: layout.length }) : same(listed(layout)),
    factors: listed(experiment.factors.map(({ name }) => name)),
    policies: listed(experiment.policies.map(({ instrument }) => instrument)),
    set: listed(Object.entries(experiment.parameters).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)),
    observables: observables.length,
    channels: channelNames.length,
    parameters: Object.keys(parameterSchema.shape).length,
    calibrated: facts.filter(({ use }) => use === 'calibrate').length,
    checked: facts.filter(({ use }) => use === 'check').length,
    assumed: assumedLimit(),
    chance: experiment.commonRandomNumbers ? words.common : words.own,
    command: same(reproduceCommand(experiment)),
  }
  return words.items.map(({ number, name, says }) => ({ number, name, says: fill(says, figures) }))
}
