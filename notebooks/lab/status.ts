import { fill } from '../../experiments/chart/fill.ts'
import { resolveParameters } from '../../model/index.ts'
import { element } from '../parts/element.ts'
import type { Lab } from './lab.ts'
import { words } from './words.ts'

/** How the run stands: whether it has ended, why it stopped, and the hash by which others know they have the same. */
export function status(lab: Lab): HTMLElement {
  const { language, simulation } = lab
  const state = element('span', { class: 'state', role: 'status' })
  const hash = element('code', { id: 'hash', title: words.hashHint[language] })
  const fault = element('p', { class: 'fault', role: 'alert' })

  function show(): void {
    const run = simulation.sides.run?.main
    const { draft } = simulation
    if (draft) {
      const { firms } = resolveParameters(draft.spec.preset, draft.spec.parameters)
      state.textContent = fill(words.draft, { n: firms })[language]
      return
    }
    state.textContent = words[run?.status ?? 'running'][language]
    hash.textContent = run?.stateHash ?? '…'
    const stopped = [run, simulation.sides.other?.main].find((each) => each?.status === 'stopped')
    fault.textContent = stopped?.message?.[language] ?? ''
    fault.hidden = !stopped
  }
  show()
  lab.watch({ data: show })
  return element(
    'footer',
    {},
    fault,
    element(
      'p',
      {},
      state,
      element('span', {}, words.hash[language], ' ', hash),
      element('span', {}, words.model[language], ' ', element('code', {}, import.meta.env.MODEL_VERSION)),
    ),
  )
}
