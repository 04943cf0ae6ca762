import { writeNumber } from '../../experiments/chart/figure.ts'
import { fill } from '../../experiments/chart/fill.ts'
import type { AccountMatrix, AgentKind } from '../../model/index.ts'
import type { Moment } from '../engine/protocol.ts'
import { agentCode, agentUnit, entryName } from '../parts/agent-words.ts'
import { element } from '../parts/element.ts'
import { quarterOf } from '../parts/time-axis.ts'
import { followMoment } from './follow-moment.ts'
import type { Lab } from './lab.ts'
import { moreWords } from './more-words.ts'

/** Any agent with all its properties, and the accounts, in the quarter one looks at. */
export function inspectPanel(lab: Lab): HTMLElement {
  const { language } = lab
  const say = (name: keyof typeof moreWords) => moreWords[name][language]
  const kinds: AgentKind[] = ['firms', 'households', 'providers']
  const colon = language === 'zh' ? '：' : ': '
  let moment: Moment | undefined
  const kind = element(
    'select',
    { onchange: () => showAgent() },
    ...kinds.map((each) => element('option', { value: each }, say(each))),
  )
  const number = element('input', { type: 'number', min: 1, value: 1, step: 1, oninput: () => showAgent() })
  const agent = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('agents') })
  const accounts = element('div', { class: 'accounts' })

  function showAgent(): void {
    if (!moment) return
    const { count, columns } = moment.agents[kind.value as AgentKind]
    number.max = String(count)
    const at = number.valueAsNumber - 1
    if (!(at >= 0 && at < count)) return
    agent.replaceChildren(
      table(
        [say('property'), say('value'), say('unit')],
        columns.map(({ name, entry, values, unit, ...words }) => [
          entry === undefined ? words[language] : `${words[language]}${colon}${entryName(name, entry)[language]}`,
          agentCode(unit, values[at])?.[language] ?? writeNumber(values[at]),
          agentUnit(unit, language),
        ]),
      ),
    )
  }

  function showAccounts({ accounts: { flows, balances }, tick }: Moment): void {
    const quarter = quarterOf(tick, language)
    accounts.replaceChildren(
      matrix(flows, fill(moreWords.paymentsOf, { quarter })[language]),
      matrix(balances, fill(moreWords.balanceOf, { quarter })[language]),
    )
  }

  function matrix({ rowLabels, columnLabels, values }: AccountMatrix, title: string): HTMLElement {
    const most = Math.max(...values.flat().map(Math.abs))
    const write = (value: number) => (Math.abs(value) < 1e-9 * most ? '' : writeNumber(value))
    return element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title },
      table(
        ['', ...columnLabels.map((each) => each[language])],
        values.map((row, at) => [rowLabels[at][language], ...row.map(write)]),
        title,
      ),
    )
  }

  const box = element(
    'div',
    {},
    element('p', { class: 'note' }, say('follows')),
    element(
      'div',
      { class: 'choices' },
      element('label', {}, say('agents'), kind),
      element('label', {}, say('number'), number),
    ),
    agent,
    accounts,
  )
  const look = followMoment(
    lab,
    () => box.offsetParent !== null,
    (next) => {
      moment = next
      showAgent()
      showAccounts(next)
    },
  )
  new IntersectionObserver(look).observe(box)
  return box
}

function table(head: readonly string[], rows: readonly (readonly string[])[], caption?: string): HTMLTableElement {
  const corner = (text: string) => (text ? element('th', { scope: 'col' }, text) : element('td', {}))
  return element(
    'table',
    {},
    ...(caption ? [element('caption', {}, caption)] : []),
    element('thead', {}, element('tr', {}, ...head.map(corner))),
    element(
      'tbody',
      {},
      ...rows.map(([name, ...cells]) =>
        element('tr', {}, element('th', { scope: 'row' }, name), ...cells.map((text) => element('td', {}, text))),
      ),
    ),
  )
}
