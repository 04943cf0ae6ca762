import { modelVersion } from '../../model/index.ts'
import { fill } from '../../experiments/chart/fill.ts'
import type { Language } from '../../experiments/spec/text.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { keepForOffline } from '../parts/keep-for-offline.ts'
import { saveFile } from '../parts/save-file.ts'
import { type Family, familyNames } from './families.ts'
import { familySection } from './family-section.ts'
import type { VerifyReply } from './protocol.ts'
import { verifyAll } from './verify-all.ts'
import { words } from './words.ts'

const asked = () => new URLSearchParams(location.hash.slice(1))
const languageOf = (name: string): Language => (name.startsWith('zh') ? 'zh' : 'en')
let language = languageOf(asked().get('lang') ?? navigator.language)

/** The last word of each family; kept while the page is built anew in the other language. */
const replies = new Map<Family, VerifyReply>()
let running = false

const found = () => familyNames.flatMap((name) => checksOf(replies.get(name)))
const checksOf = (reply: VerifyReply | undefined) => (reply?.kind === 'checks' ? reply.checks : [])
const ended = () => familyNames.every((name) => ['checks', 'fault'].includes(replies.get(name)?.kind ?? ''))

/** Browser and its version, as it calls itself. */
const engine = () => /(?:Firefox|Chrome|Version)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent

function verdict(): string {
  if (!ended()) return ''
  const checks = found()
  const failing = checks.filter(({ holds }) => !holds).length
  const broken = familyNames.some((name) => replies.get(name)?.kind === 'fault')
  const text = failing > 0 || broken ? words.someFail : words.allHold
  return fill(text, { failing: failing + (broken ? 1 : 0), total: checks.length })[language]
}

async function run(): Promise<void> {
  replies.clear()
  running = true
  build()
  await verifyAll((family, reply) => {
    replies.set(family, reply)
    const section = familySection(family, reply, language)
    document.querySelector(`[data-family=${family}]`)?.replaceWith(section)
  })
  running = false
  build()
}

function save(): void {
  const all = found()
  const what = {
    what: familyNames,
    engine: engine(),
    model: modelVersion,
    holds: all.every(({ holds }) => holds),
    checks: all,
  }
  saveFile('verification.json', new Blob([`${JSON.stringify(what, null, 2)}\n`], { type: 'application/json' }))
}

function header(): HTMLElement {
  return element(
    'header',
    {},
    element('a', { href: '#checks', class: 'skip', onclick: skip }, words.skip[language]),
    element('p', { class: 'brand' }, words.home[language]),
    element(
      'nav',
      { 'aria-label': words.home[language] },
      element('a', { href: `./index.html#lang=${language}` }, words.lab[language]),
      element('a', { href: `./lessons.html#lang=${language}` }, words.lessons[language]),
      element('a', { href: `./figures.html#lang=${language}` }, words.figures[language]),
      button(language === 'en' ? '中文' : 'English', switchLanguage, { kind: 'language' }),
    ),
  )
}

/** The address behind `#` tells the language; to jump by it would lose it. */
function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#checks')?.focus()
}

function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en'
  history.replaceState(null, '', `#lang=${language}`)
  build()
  document.querySelector<HTMLElement>('button.language')?.focus()
}

function build(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = `${words.title[language]} · ${words.home[language]}`
  const start = button(words.run[language], () => void run(), { kind: 'primary' })
  start.disabled = running
  document.body.replaceChildren(
    header(),
    element(
      'main',
      { class: 'lesson', id: 'checks', tabindex: -1 },
      element('h1', {}, words.title[language]),
      element('p', { class: 'lead' }, words.lead[language]),
      element('p', {}, words.full[language]),
      element('p', { class: 'note' }, fill(words.engine, { model: modelVersion, engine: engine() })[language]),
      element('p', {}, start, ' ', ...(ended() ? [button(words.save[language], save)] : [])),
      element('p', { class: 'verdict', role: 'status' }, verdict()),
      ...(running || replies.size > 0
        ? familyNames.map((name) => familySection(name, replies.get(name), language))
        : []),
    ),
  )
}

addEventListener('hashchange', () => {
  language = languageOf(asked().get('lang') ?? language)
  build()
})
keepForOffline()
build()
