import { button } from '../../parts/button.ts'
import { element } from '../../parts/element.ts'
import { both } from './both.ts'
import { cellWords } from './words.ts'

/** Has a value once it is pressed: cells that use it wait till then. */
export function startButton(): HTMLElement & { value?: 'started' } {
  const start = button('', press, { kind: 'go' })
  start.append(...both(cellWords.runCode))
  const hint = element('span', { class: 'note' }, ...both(cellWords.notYet))
  const made: HTMLElement & { value?: 'started' } = element('p', { class: 'choices start' }, start, hint)
  function press(): void {
    made.value = 'started'
    start.disabled = hint.hidden = true
    made.dispatchEvent(new Event('input'))
  }
  return made
}
