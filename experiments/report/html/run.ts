import { fill } from '../../chart/fill.ts'
import type { Text } from '../../spec/text.ts'
import type { Manifest } from '../../store/manifest.ts'
import { pageWords, runWords } from '../words/page.ts'
import { both, escaped } from './both.ts'
import { reproduceCommand } from './reproduce-command.ts'

const counted = new Intl.NumberFormat('en-US')

const same = (text: string): Text => ({ en: text, zh: text })

/** What hangs on whether there is one point or several. */
export interface RunDetails {
  parameters: Record<string, unknown>
  /** How long runs were. */
  length: Text
  /** How many runs ended, and of how many. */
  replicates: Text
  /** Rows between those of the settings and those of the runs. */
  more?: [name: Text, value: Text][]
}

/** Table of how the experiment was run, and the runs that stopped early. */
export function runHtml(manifest: Manifest, { parameters, length, replicates, more = [] }: RunDetails): string {
  const { experiment, versions, machine, failures, seconds, stateHash } = manifest
  const set = Object.entries(experiment.parameters).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const firms = Number(parameters.firms)
  const rows: [Text, Text][] = [
    [runWords.file, same(experiment.file)],
    [runWords.preset, same(experiment.preset)],
    [runWords.parameters, set.length > 0 ? same(set.join(', ')) : runWords.nothing],
    [
      runWords.policies,
      experiment.policies.length > 0
        ? same(experiment.policies.map(({ instrument }) => instrument).join(', '))
        : runWords.nothing,
    ],
    ...more,
    [runWords.length, length],
    [runWords.replicates, replicates],
    [runWords.seed, same(String(experiment.seed))],
    [
      runWords.size,
      fill(runWords.sizeOf, {
        firms: counted.format(firms),
        workers: counted.format(firms * Number(parameters.workersPerFirm)),
      }),
    ],
    [runWords.versions, fill(runWords.versionsOf, versions)],
    [runWords.machine, fill(runWords.machineOf, { ...machine, seconds: seconds.toFixed(1) })],
    [runWords.hash, same(stateHash)],
  ]
  return `<section id="run">
<h2>${both(pageWords.runTitle)}</h2>
<table><tbody>
${rows.map(([name, value]) => `<tr><th scope="row">${both(name)}</th><td>${both(value)}</td></tr>`).join('\n')}
</tbody></table>
${failures.map(({ message, replay }) => `${both(message, 'p')}<pre>${escaped(replay)}</pre>`).join('\n')}
</section>`
}

/** The command that repeats the experiment. */
export const reproduceHtml = ({ experiment }: Manifest): string => `<section id="reproduce">
<h2>${both(pageWords.reproduceTitle)}</h2>
<pre>${escaped(reproduceCommand(experiment))}</pre>
${both(pageWords.reproduce, 'p')}
</section>`

/** How many runs ended, with how many stopped early and whether the experiment was cut short. */
export function runsInWords(ended: Text, { counts: { failed }, status }: Manifest): Text {
  const parts = [
    ended,
    ...(failed > 0 ? [fill(runWords.failed, { failed })] : []),
    ...(status === 'partial' ? [runWords.partial] : []),
  ]
  return { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('，') }
}
