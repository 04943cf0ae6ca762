import { fill } from '../../../experiments/chart/fill.ts'
import { element } from '../../parts/element.ts'
import { words } from '../frame/words.ts'
import { both } from './both.ts'

/** How far the runs of a cell have come. */
export type ProgressBar = HTMLElement & {
  /** That so many runs are to be made. */
  expect: (runs: number) => ProgressBar
  /** That another part of a run is made. */
  add: (runs: number) => void
}

/** @param _started what the cell waited for, so that it runs no sooner */
export function progressBar(_started?: unknown): ProgressBar {
  let [made, all] = [0, 1]
  const bar = element('progress', { max: 1, value: 0, 'aria-label': `${words.run.en} · ${words.run.zh}` })
  const told = element('span', { class: 'note' })
  const shown: ProgressBar = Object.assign(element('p', { class: 'choices progress' }, bar, told), {
    expect(runs: number) {
      all = runs
      return shown
    },
    add(runs: number) {
      made += runs
      const part = Math.min(1, made / all)
      bar.value = part
      told.replaceChildren(...both(fill(words.running, { percent: Math.floor(100 * part) })))
      // A hair's breadth for sums of parts that make no whole number.
      if (part > 1 - 1e-9) shown.remove()
    },
  })
  return shown
}
