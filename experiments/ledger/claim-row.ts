import { figureText } from '../analysis/figure-text.ts'
import { fill } from '../chart/fill.ts'
import { both, bothHtml, escaped } from '../report/html/both.ts'
import type { LedgerEntry } from './ledger.ts'
import { claimCommand } from './command.ts'
import type { Part } from './part.ts'
import { reasonText } from './reason-text.ts'
import { effectText } from './summary.ts'
import { ledgerWords as words } from './words.ts'

/** One claim as a row of the ledger's table. */
export function claimRow(entry: LedgerEntry, quick: boolean): string {
  const { id, name, claim, title, paper, where, verdict, adjusted, robustness, parts, note } = entry
  const place = fill(words.paper, { paper, where })
  const says = { en: claim, zh: title.zh }
  const reason = reasonText(entry)
  const mark = verdict === 'supported' ? ' class="hit"' : verdict === 'not-supported' ? ' class="miss"' : ''
  const cells = [
    `<span${mark}>${both(words.verdicts[verdict])}</span>${reason ? both(reason, 'small') : ''}`,
    parts.map(partHtml).join(''),
    figureText(adjusted),
    robustness ? `${robustness.agree} / ${robustness.draws}` : '–',
    ablationHtml(entry),
    codeHtml(entry, quick),
  ]
  return `<tr id="${id}"><th scope="row"><strong>${id}</strong> ${both(name)}${both(says, 'small')}${both(place, 'small')}${note ? both(note, 'small') : ''}</th>${cells
    .map((cell) => `<td>${cell}</td>`)
    .join('')}</tr>`
}

const partHtml = (part: Part): string =>
  `<div>${escaped(part.expected)}: ${both(words.ruled[part.ruling])}<small>${escaped(effectText(part))}</small></div>`

function ablationHtml({ ablation, reversed }: LedgerEntry): string {
  const off = ablation ? both(words.ablations[ablation.reading]) : '–'
  return reversed ? `${off}${both(reversed.turns ? words.turned : words.notTurned, 'small')}` : off
}

/** Links lead from the ledger's folder to the code and to the report of the claim's own runs. */
function codeHtml(entry: LedgerEntry, quick: boolean): string {
  const code = entry.mechanism.map((path) => `<small><a href="../../${path}">${escaped(path)}</a></small>`)
  const report = `<a href="${entry.id.toLowerCase()}/main/report.html">`
  // A quick look draws no figures.
  const figure = quick
    ? ''
    : bothHtml({ en: `${report}${words.figure.en}</a>`, zh: `${report}${words.figure.zh}</a>` }, 'small')
  return `${code.join('')}${figure}<small><code>${escaped(claimCommand(entry.id, quick))}</code></small>`
}
