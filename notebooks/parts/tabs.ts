import { element } from './element.ts'

export interface Tab {
  name: string
  title: string
  /** Makes what is in it, when it is opened first. */
  build: () => HTMLElement
}

/** Tabs by the pattern of ARIA: arrows move between them, and only the open one is in the order of the tab key. */
export function tabs(label: string, all: readonly Tab[], chosen: (name: string) => void, first?: string): HTMLElement {
  const made = all.map(({ name, title, build }) => {
    const tab = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}`, onclick: () => open(name) },
      title,
    )
    const panel = element('div', {
      role: 'tabpanel',
      id: `panel-${name}`,
      'aria-labelledby': tab.id,
      class: 'panel',
      tabindex: 0,
    })
    return { name, tab, panel, build }
  })
  const list = element(
    'div',
    { role: 'tablist', 'aria-label': label, class: 'tabs', onkeydown: turn },
    ...made.map(({ tab }) => tab),
  )

  function open(which: string): void {
    for (const { name, tab, panel, build } of made) {
      const here = name === which
      tab.setAttribute('aria-selected', String(here))
      tab.tabIndex = here ? 0 : -1
      panel.hidden = !here
      if (here && panel.childElementCount === 0) panel.append(build())
    }
    chosen(which)
  }

  function turn(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    const at = made.findIndex(({ tab }) => tab === document.activeElement)
    const next = made[(at + by + made.length) % made.length]
    event.preventDefault()
    open(next.name)
    next.tab.focus()
  }
  open(first ?? all[0].name)
  return element('section', { class: 'more', 'aria-label': label }, list, ...made.map(({ panel }) => panel))
}
