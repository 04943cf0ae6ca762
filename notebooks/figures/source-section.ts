import { fill } from '../../experiments/chart/fill.ts'
import type { Language, Text } from '../../experiments/spec/text.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import type { Notebook } from './notebook.ts'
import type { FigureDocument } from './protocol.ts'
import { drawAndTell, runAndDraw, type Tell } from './task.ts'
import type { Drawn } from './draw.ts'
import { words } from './words.ts'

export interface SourceOptions {
  notebook: Notebook
  language: Language
  /** Of the plan that was chosen last. */
  chosen: { plan: string }
  show: (document: FigureDocument) => void
}

/** Where figures come from: a folder of results, or runs that the page makes now. */
export function sourceSection({ notebook, language, chosen, show }: SourceOptions): HTMLElement {
  const say = (name: keyof typeof words) => words[name][language]
  const status = element('p', { role: 'status', class: 'note', id: 'status' })
  const bar = element('progress', { max: 1, 'aria-labelledby': 'status', hidden: true })
  let stop: AbortController | undefined

  const tell: Tell = (text, share) => {
    status.textContent = text[language]
    if (share === undefined) bar.removeAttribute('value')
    else bar.value = share
  }
  async function work(task: (signal: AbortSignal) => Promise<Drawn>): Promise<void> {
    stop?.abort()
    const own = (stop = new AbortController())
    busy(true)
    const drawn = await task(own.signal)
    if (stop !== own) return
    busy(false)
    const told = (text: Text) => (status.textContent = text[language])
    if (drawn.status === 'stopped') told(words.cancelled)
    else if (drawn.status === 'error') told(drawn.message)
    else {
      told(fill(words.drawn, { n: drawn.document.figures.length }))
      show(drawn.document)
    }
    status.classList.toggle('fault', drawn.status === 'error')
  }
  function busy(is: boolean): void {
    bar.hidden = !is
    cancel.hidden = !is
    run.disabled = is
    section.dataset.state = is ? 'busy' : 'idle'
  }

  const pick = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    const files = [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    input.value = ''
    if (files.length > 0) void work((signal) => drawAndTell({ kind: 'files', files }, tell, signal))
  }
  const input = (name: 'folder' | 'files') =>
    element(
      'label',
      { class: 'pick' },
      say(name),
      element('input', {
        type: 'file',
        multiple: true,
        webkitdirectory: name === 'folder',
        onchange: pick,
        class: name,
      }),
    )
  const choice = element(
    'select',
    { onchange: () => (chosen.plan = choice.value) },
    ...notebook.live.map(({ plan, title }) =>
      element('option', { value: plan, selected: plan === chosen.plan }, title[language]),
    ),
  )
  const run = button(say('run'), () => void work((signal) => runAndDraw(choice.value, tell, signal)), { kind: 'go' })
  const cancel = button(say('cancel'), () => stop?.abort(), { kind: 'cancel' })
  cancel.hidden = true
  const section = element(
    'section',
    { class: 'step source', 'data-state': 'idle' },
    element('h2', {}, say('open')),
    element('p', {}, notebook.name === 'claims' ? say('openLedger') : say('openHow')),
    element('pre', {}, element('code', {}, notebook.command)),
    element('p', { class: 'picks' }, input('folder'), input('files')),
    element('h2', {}, say('live')),
    element('p', {}, say('liveHow')),
    element('p', { class: 'picks' }, element('label', {}, `${say('what')} `, choice), run, cancel),
    status,
    bar,
    element('p', { class: 'note' }, say('kept')),
  )
  return section
}
