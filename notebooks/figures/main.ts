import type { Language } from '../../experiments/spec/text.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { keepForOffline } from '../parts/keep-for-offline.ts'
import { claimsNotebook } from './claims.ts'
import { feedbackNotebook } from './feedback.ts'
import { documentSections } from './figure-section.ts'
import type { Notebook } from './notebook.ts'
import { phaseDiagramNotebook } from './phase-diagram.ts'
import type { FigureDocument } from './protocol.ts'
import { sourceSection } from './source-section.ts'
import { words } from './words.ts'

const notebooks: readonly Notebook[] = [phaseDiagramNotebook, feedbackNotebook, claimsNotebook]

/** What lasts of a notebook while the page is built anew. */
const states = new Map(
  notebooks.map(({ name, live }) => [name, { chosen: { plan: live[0]?.plan ?? '' }, shown: none() }]),
)

function none(): { document?: FigureDocument } {
  return {}
}

const asked = () => new URLSearchParams(location.hash.slice(1))
const languageOf = (name: string): Language => (name.startsWith('zh') ? 'zh' : 'en')
let language = languageOf(asked().get('lang') ?? navigator.language)

const addressOf = (name: string) => `#notebook=${name}&lang=${language}`
const current = (): Notebook => notebooks.find(({ name }) => name === asked().get('notebook')) ?? notebooks[0]

function header(): HTMLElement {
  return element(
    'header',
    {},
    element('a', { href: '#notebook', class: 'skip', onclick: skip }, words.skip[language]),
    element('p', { class: 'brand' }, words.home[language]),
    element(
      'nav',
      { 'aria-label': words.home[language] },
      element('a', { href: `./index.html#lang=${language}` }, words.lab[language]),
      element('a', { href: `./lessons.html#lang=${language}` }, words.lessons[language]),
      element('a', { href: `./verification.html#lang=${language}` }, words.verification[language]),
      button(language === 'en' ? '中文' : 'English', switchLanguage, { kind: 'language' }),
    ),
  )
}

/** The address behind `#` names the notebook; to jump by it would leave it. */
function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#notebook')?.focus()
}

function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en'
  history.replaceState(null, '', addressOf(current().name))
  build()
  document.querySelector<HTMLElement>('button.language')?.focus()
}

function contents(notebook: Notebook): HTMLElement {
  const links = notebooks.map(({ name, title }) =>
    element('a', { href: addressOf(name), 'aria-current': name === notebook.name && 'page' }, title[language]),
  )
  return element('nav', { class: 'notebooks', 'aria-label': words.notebooks[language] }, ...links)
}

function build(): void {
  const notebook = current()
  const state = states.get(notebook.name) ?? { chosen: { plan: '' }, shown: none() }
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = `${notebook.title[language]} · ${words.home[language]}`
  const results = element('div', { class: 'results-of' })
  const show = (drawn: FigureDocument) => {
    state.shown.document = drawn
    results.replaceChildren(...documentSections(drawn, notebook, language))
  }
  document.body.replaceChildren(
    header(),
    element(
      'main',
      { class: 'lesson', id: 'notebook', tabindex: -1 },
      contents(notebook),
      element('h1', {}, notebook.title[language]),
      element('p', { class: 'lead' }, notebook.question[language]),
      ...notebook.method.map((text) => element('p', {}, text[language])),
      sourceSection({ notebook, language, chosen: state.chosen, show }),
      results,
    ),
  )
  if (state.shown.document) show(state.shown.document)
}

addEventListener('hashchange', () => {
  language = languageOf(asked().get('lang') ?? language)
  build()
  scrollTo(0, 0)
})
keepForOffline()
build()
