import type { Language } from '../../../experiments/spec/text.ts'
import { element } from '../../parts/element.ts'
import { button } from '../../parts/button.ts'
import { keepForOffline } from '../../parts/keep-for-offline.ts'
import type { Lesson } from '../frame/lesson.ts'
import { words } from '../frame/words.ts'
import { both, points } from './both.ts'
import { cellWords } from './words.ts'

/** Title, question and teacher's notes of a lesson under a bar of links; its value is the language one reads in. */
export function opening(lesson: Lesson): HTMLElement & { value: Language } {
  const links = [
    { text: words.allLessons, page: '../lessons.html#' },
    { text: cellWords.asLesson, page: `../lessons.html#lesson=${lesson.name}&` },
    { text: words.lab, page: '../index.html#' },
  ].map(({ text, page }) => ({ page, link: element('a', {}, ...both(text)) }))
  const other = button('', () => read(made.value === 'en' ? 'zh' : 'en'), { kind: 'language' })
  const bar = element(
    'header',
    {},
    element('p', { class: 'brand' }, ...both(cellWords.notebook)),
    element(
      'nav',
      { 'aria-label': 'NQPF Lab' },
      ...links.map(({ link }) => link),
      element('a', { href: '#source', onclick: toSource }, ...both(cellWords.source)),
      other,
    ),
  )
  const made = Object.assign(
    element(
      'div',
      { class: 'opening' },
      bar,
      element('h1', {}, ...both(lesson.title)),
      element('p', { class: 'lead' }, ...both(lesson.question)),
      element('details', { class: 'teacher' }, element('summary', {}, ...both(words.teacher)), points(lesson.teacher)),
    ),
    { value: languageAsked() },
  )

  function read(language: Language): void {
    made.value = language
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = `${lesson.title[language]} · ${cellWords.notebook[language]}`
    other.textContent = language === 'en' ? '中文' : 'English'
    for (const { link, page } of links) link.href = `${page}lang=${language}`
    history.replaceState(null, '', `#lang=${language}`)
    made.dispatchEvent(new Event('input'))
  }
  read(made.value)
  keepForOffline()
  return made
}

/** Where the page tells how to get the notebook's file; what stands behind `#` is the language. */
function toSource(event: Event): void {
  event.preventDefault()
  document.querySelector('#source')?.scrollIntoView()
}

function languageAsked(): Language {
  const asked = new URLSearchParams(location.hash.slice(1)).get('lang') ?? navigator.language
  return asked.startsWith('zh') ? 'zh' : 'en'
}
