import { channelDeclarations, observables } from '../../model/index.ts'
import { table } from '../cli/table.ts'
import type { Estimate } from '../measure/estimate.ts'
import type { GainEstimate } from '../measure/feedback/gain.ts'
import type { Language, Text } from '../spec/text.ts'
import { type Extent, push } from './plan.ts'
import type { LeadingLoop } from './leading-loops.ts'
import type { ObservedLink } from './observational.ts'
import type { OutcomeGains } from './summarise.ts'
import { feedbackWords as words } from './words.ts'

/** All tables as a terminal shows them. */
export function feedbackPage(
  gains: readonly OutcomeGains[],
  observed: readonly ObservedLink[],
  leading: readonly LeadingLoop[],
  extent: Extent,
  seed: number,
  language: Language,
): string {
  const sections = gains.flatMap((each) => {
    const { en, zh, unit } = observables.find(({ name }) => name === each.outcome) ?? { en: '', zh: '', unit: '' }
    return [
      words.outcome({ en, zh }[language], unit)[language],
      responseTable(each, extent, language),
      gainTable(each, language),
    ]
  })
  return [
    words.heading(extent, seed)[language],
    words.gainRule[language],
    ...sections,
    words.observed[language],
    observedTable(observed, language),
    words.leading[language],
    leadingTable(leading, language),
  ].join('\n\n')
}

/** The response at the end of the push, halfway and at the end, and added up. */
function responseTable(
  { response, closed, open, growth }: OutcomeGains,
  { ticks }: Extent,
  language: Language,
): string {
  const quarters = [...new Set([push.end, Math.round(ticks / 2), ticks])].filter((tick) => tick <= ticks)
  const rows: [Text, Estimate][] = [
    ...quarters.map((tick): [Text, Estimate] => [words.atQuarter(tick), response[tick]]),
    [words.summed, closed],
    [words.summedOpen, open],
    [words.growth, growth],
  ]
  return twoColumns(words.response, rows, language)
}

function twoColumns(title: Text, rows: [Text, Estimate][], language: Language): string {
  return table(
    [{ title: title[language] }, { title: words.figure[language], align: 'right' }],
    rows.map(([name, estimate]) => [name[language], estimateText(estimate)]),
  )
}

function gainTable({ channels, all, interaction }: OutcomeGains, language: Language): string {
  const rows = channels.map(({ channel, amid, alone, reinforcing, balancing }) => [
    channelDeclarations[channel][language],
    gainText(amid),
    gainText(alone),
    `${reinforcing}/${balancing}`,
  ])
  return table(
    [
      { title: words.channel[language] },
      { title: words.amid[language], align: 'right' },
      { title: words.alone[language], align: 'right' },
      { title: words.loops[language], align: 'right' },
    ],
    [
      ...rows,
      [words.all[language], gainText(all), '', ''],
      [words.interaction[language], all.determined ? estimateText(interaction) : '–', '', ''],
    ],
  )
}

function observedTable(observed: readonly ObservedLink[], language: Language): string {
  const rows = observed.map(({ link: { cause, effect, channel }, p, transferEntropy }) => [
    `${cause} → ${effect}`,
    channel ? channelDeclarations[channel][language] : '',
    figureText(p),
    figureText(transferEntropy),
  ])
  return table(
    [
      { title: words.link[language] },
      { title: words.channel[language] },
      { title: words.granger[language], align: 'right' },
      { title: words.transferEntropy[language], align: 'right' },
    ],
    rows,
  )
}

function leadingTable(leading: readonly LeadingLoop[], language: Language): string {
  const rows = leading.map(({ loop: { links, sign, channels }, weight }) => [
    [...links.map(({ cause }) => cause), links[0].cause].join(' → '),
    channels.map((channel) => channelDeclarations[channel][language]).join(', '),
    sign > 0 ? '+' : '−',
    figureText(weight),
  ])
  return table(
    [
      { title: words.loop[language] },
      { title: words.channel[language] },
      { title: words.declaredSign[language] },
      { title: words.weight[language], align: 'right' },
    ],
    rows,
  )
}

const gainText = (gain: GainEstimate): string => (gain.determined ? estimateText(gain) : '–')

/** Figure and interval, with a star where the interval leaves out 0: `0.12 [0.08, 0.16]*`. */
function estimateText({ estimate, low, high, distinguishable }: Estimate): string {
  if (!Number.isFinite(estimate)) return '–'
  const end = (value: number) => (Number.isFinite(value) ? figureText(value) : '?')
  return `${figureText(estimate)} [${end(low)}, ${end(high)}]${distinguishable ? '*' : ' '}`
}

/** Three decimals without a minus before 0, or a dash where there is no figure. */
const figureText = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(3).replace(/^-(?=0\.000$)/, '') : '–'
