import type { Language } from '../../experiments/spec/text.ts'
import { openEngine } from '../engine/engine.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { contentsPage } from './contents-page.ts'
import { type LessonState, lessonPage } from './frame/lesson-page.ts'
import { keepProgress, readProgress } from './frame/progress.ts'
import { words } from './frame/words.ts'
import { lessons } from './lessons.ts'

const engine = openEngine()
const progress = readProgress()
const states = new Map<string, LessonState>()

const asked = () => new URLSearchParams(location.hash.slice(1))
const languageOf = (name: string): Language => (name.startsWith('zh') ? 'zh' : 'en')
let language = languageOf(asked().get('lang') ?? navigator.language)

const addressOf = (name?: string) => `#${name ? `lesson=${name}&` : ''}lang=${language}`

/** Answers given before are still there; runs begin anew. */
function stateOf(name: string, steps: number): LessonState {
  const known = states.get(name)
  if (known) return known
  const said = progress.said[name] ?? {}
  const state = { steps: Array.from({ length: steps }, (_, at) => ({ said: said[at] })), task: {} }
  states.set(name, state)
  return state
}

function header(): HTMLElement {
  return element(
    'header',
    {},
    element('a', { href: '#lesson', class: 'skip', onclick: skip }, words.skip[language]),
    element('p', { class: 'brand' }, words.home[language]),
    element(
      'nav',
      { 'aria-label': words.home[language] },
      element('a', { href: addressOf() }, words.allLessons[language]),
      element('a', { href: `./index.html#lang=${language}` }, words.lab[language]),
      element('a', { href: `./figures.html#lang=${language}` }, words.figures[language]),
      element('a', { href: `./verification.html#lang=${language}` }, words.verification[language]),
      button(language === 'en' ? '中文' : 'English', switchLanguage, { kind: 'language' }),
    ),
  )
}

/** The address behind `#` names the lesson; to jump by it would leave it. */
function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#lesson')?.focus()
}

function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en'
  history.replaceState(null, '', addressOf(asked().get('lesson') ?? undefined))
  build()
  document.querySelector<HTMLElement>('button.language')?.focus()
}

function build(): void {
  const name = asked().get('lesson')
  const at = lessons.findIndex((lesson) => lesson.name === name)
  const lesson = lessons[at]
  const next = lessons[at + 1]
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = `${lesson ? `${lesson.title[language]} · ` : ''}${words.home[language]}`
  document.body.replaceChildren(
    header(),
    lesson
      ? lessonPage({
          lesson,
          state: stateOf(lesson.name, lesson.steps.length),
          progress,
          engine,
          language,
          keep: () => keepProgress(progress),
          next: next && { title: next.title[language], address: addressOf(next.name) },
        })
      : contentsPage(lessons, progress, (each) => addressOf(each.name), language),
  )
}

addEventListener('hashchange', () => {
  language = languageOf(asked().get('lang') ?? language)
  build()
  scrollTo(0, 0)
})
build()
