import { fill } from '../chart/fill.ts'
import { both, bothHtml, escaped } from '../report/html/both.ts'
import type { Figure } from '../report/html/figure.ts'
import { page } from '../report/html/page.ts'
import type { Text } from '../spec/text.ts'
import { claimRow } from './claim-row.ts'
import { ledgerCommand } from './command.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { reasonText } from './reason-text.ts'
import { summaryOf } from './summary.ts'
import { verdicts } from './verdict.ts'
import { ledgerWords as words } from './words.ts'

const columns = ['claim', 'verdict', 'effect', 'p', 'draws', 'ablation', 'code'] as const

/**
 * The ledger as one page in both languages.
 * @param chart all verdicts side by side; left out where no claim has an interval
 */
export function ledgerPage(ledger: Ledger, chart?: Figure): string {
  const { summary, table } = ledgerParts(ledger)
  return page(words.title, [summary, chartHtml(chart, ledger), table], words.kind)
}

/** What stands before and after the chart. */
export const ledgerParts = (ledger: Ledger) => ({
  summary: summaryHtml(ledger),
  table: [tableHtml(ledger), rivalsHtml(ledger), ruleHtml()].filter((part) => part !== '').join('\n'),
})

function chartHtml(chart: Figure | undefined, { quick, model }: Ledger): string {
  if (!chart) return ''
  const caption = fill(words.chartCaption, { command: ledgerCommand(quick), model })
  return `<section>
<h2>${both(words.chartTitle)}</h2>
<figure>${bothHtml(chart.svg, 'div')}<figcaption>${both(caption)}</figcaption></figure>
</section>`
}

function summaryHtml(ledger: Ledger): string {
  const { counts, policy, contradicting } = summaryOf(ledger)
  const rows = verdicts.map(
    (each) => `<tr><th scope="row">${both(words.verdicts[each])}</th><td>${ledger.counts[each]}</td></tr>`,
  )
  const notes = [
    ...(ledger.quick ? [words.quick] : []),
    ...(ledger.open.length > 0 ? [fill(words.open, { ids: ledger.open.join(', ') })] : []),
  ]
  return `<section>
<h2>${both(words.summaryTitle)}</h2>
${both(counts, 'p')}
<table><thead><tr><th scope="col">${both(words.columns.verdict)}</th><th scope="col">${both(words.columns.count)}</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>
${notes.map((note) => `<div class="note">${both(note, 'p')}</div>`).join('\n')}
<h3>${both(words.policyTitle)}</h3>
${listHtml(policy)}
<h3>${both(words.contradictingTitle)}</h3>
${listHtml(contradicting)}
</section>`
}

const listHtml = (findings: readonly Text[]): string =>
  findings.length === 0
    ? both(words.none, 'p')
    : `<ol class="findings">${findings.map((finding) => `<li>${both(finding)}</li>`).join('')}</ol>`

function tableHtml(ledger: Ledger): string {
  const { title } = { title: words.allTitle }
  const heads = columns.map((column) => `<th scope="col">${both(words.columns[column])}</th>`)
  return `<section>
<h2>${both(title)}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${escaped(title.en)} / ${escaped(title.zh)}"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${ledger.entries.map((entry) => claimRow(entry, ledger.quick)).join('\n')}
</tbody></table></div>
</section>`
}

/** Each pair of claims that contradict each other, once, with what is said of both. */
function rivalsHtml({ entries }: Ledger): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const pairs = entries.flatMap((first): [LedgerEntry, LedgerEntry][] => {
    const second = byId.get(first.against ?? '')
    return second && first.id < second.id ? [[first, second]] : []
  })
  if (pairs.length === 0) return ''
  const sentences = pairs.map(([first, second]) =>
    fill(words.rivals, {
      first: first.id,
      second: second.id,
      firstSays: rivalText(first),
      secondSays: rivalText(second),
    }),
  )
  return `<section><h2>${both(words.againstTitle)}</h2>${sentences.map((each) => both(each, 'p')).join('\n')}</section>`
}

function rivalText(entry: LedgerEntry): Text {
  const reason = reasonText(entry)
  const why: Text = reason ? { en: ` (${reason.en})`, zh: `（${reason.zh}）` } : { en: '', zh: '' }
  return fill(words.rival, { name: entry.name, verdict: words.verdicts[entry.verdict], why })
}

const ruleHtml = (): string => `<section><h2>${both(words.ruleTitle)}</h2>${both(words.rule, 'p')}</section>`
