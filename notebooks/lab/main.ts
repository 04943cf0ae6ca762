import { fill } from '../../experiments/chart/fill.ts'
import type { Language } from '../../experiments/spec/text.ts'
import { element } from '../parts/element.ts'
import { board } from './board.ts'
import { header } from './header.ts'
import { keepForOffline } from '../parts/keep-for-offline.ts'
import { keyboard } from './keyboard.ts'
import { openLab } from './lab.ts'
import { levers } from './levers.ts'
import { readLink, writeLink } from './link.ts'
import { more } from './more.ts'
import { firstSetting } from './scenario.ts'
import { status } from './status.ts'
import { transport } from './transport.ts'
import { words } from './words.ts'

const model = import.meta.env.MODEL_VERSION
const asked = location.hash.slice(1)
const linked = readLink(asked)
const lab = openLab(
  linked.status === 'ok' ? linked.setting : firstSetting,
  languageOf(new URLSearchParams(asked).get('lang') ?? navigator.language),
)

function languageOf(name: string): Language {
  return name.startsWith('zh') ? 'zh' : 'en'
}

/** What is wrong with the link one came by. */
function notice(): Node[] {
  const { language } = lab
  if (linked.status === 'error') return [element('p', { class: 'notice', role: 'alert' }, linked.message[language])]
  if (!linked.model || linked.model === model) return []
  const text = fill(words.otherModel, { theirs: linked.model, ours: model })[language]
  return [element('p', { class: 'notice', role: 'alert' }, text)]
}

/** Builds the page in the language of the lab; runs and charts' figures stay. */
function build(): void {
  lab.unwatch()
  const { language } = lab
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = words.title[language]
  const charts = board(lab)
  document.body.replaceChildren(
    header(lab, charts.pictures, () => {
      lab.language = language === 'en' ? 'zh' : 'en'
      build()
      document.querySelector<HTMLElement>('button.language')?.focus()
    }),
    ...notice(),
    element(
      'main',
      {},
      levers(lab),
      element('div', { class: 'stage' }, transport(lab), charts.element, status(lab), more(lab)),
    ),
  )
  lab.watch({ setting: remember })
  remember()
  lab.refresh()
}

/** The address always opens what one sees. */
function remember(): void {
  history.replaceState(null, '', `#${writeLink(lab.setting, model)}&lang=${lab.language}`)
}

addEventListener('hashchange', () => {
  const next = readLink(location.hash.slice(1))
  if (next.status === 'ok') lab.change(next.setting)
})
keyboard(lab)
keepForOffline()
build()
lab.change(lab.setting)
