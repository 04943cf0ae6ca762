import { fill } from '../../experiments/chart/fill.ts'
import type { Language } from '../../experiments/spec/text.ts'
import type { Check } from '../../experiments/verify/verification.ts'
import { element } from '../parts/element.ts'
import { families, type Family } from './families.ts'
import type { VerifyReply } from './protocol.ts'
import { words } from './words.ts'

/** A family of checks: what it is about, and how far it has come or what it found. Undefined: not begun. */
export function familySection(family: Family, reply: VerifyReply | undefined, language: Language): HTMLElement {
  const { title, about } = families[family]
  return element(
    'section',
    { class: 'family', 'data-family': family },
    element('h2', {}, title[language]),
    element('p', {}, about[language]),
    state(reply, title[language], language),
  )
}

function state(reply: VerifyReply | undefined, title: string, language: Language): Node {
  if (!reply) return element('p', { class: 'note' }, words.waiting[language])
  if (reply.kind === 'fault') return element('p', { class: 'note fault' }, reply.message)
  if (reply.kind === 'checks') return checkTable(reply.checks, title, language)
  const { done, total } = reply
  return element('progress', { max: total, value: done, 'aria-label': fill(words.progress, { done, total })[language] })
}

function checkTable(checks: readonly Check[], title: string, language: Language): HTMLElement {
  const heads = [words.check, words.expected, words.found, words.tolerance, words.holds]
  const row = ({ name, expected, found, tolerance, holds }: Check) =>
    element(
      'tr',
      { class: holds ? 'holds' : 'fails' },
      element('th', { scope: 'row' }, name[language]),
      ...[expected, found, tolerance, (holds ? words.yes : words.no)[language]].map((cell) => element('td', {}, cell)),
    )
  return element(
    'div',
    { class: 'checks', tabindex: 0, role: 'region', 'aria-label': title },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head[language])))),
      element('tbody', {}, ...checks.map(row)),
    ),
  )
}
