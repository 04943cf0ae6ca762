import type { Point } from '../design/point.ts'
import type { Estimate } from '../measure/estimate.ts'
import type { GainEstimate } from '../measure/feedback/gain.ts'
import { table } from '../cli/table.ts'
import type { Language } from '../spec/text.ts'
import { alongWords as words } from './along-words.ts'
import type { OutcomeGains } from './summarise.ts'

/** Gains at one point. */
export interface PointGains {
  values: Point
  /** Seeds whose runs were made. */
  n: number
  gains: OutcomeGains[]
}

/** One row a point: the gains of adoption through all channels, through company alone, and whether the push grows. */
export function alongPage(points: readonly PointGains[], language: Language): string {
  const names = Object.keys(points[0]?.values ?? {})
  const titles = [
    ...names.map((name) => ({ en: name, zh: name })),
    words.seeds,
    words.all,
    words.peersAmid,
    words.peersAlone,
    words.growth,
  ]
  const rows = points.map(({ values, n, gains }) => {
    const adoption = gains.find(({ outcome }) => outcome === 'adoption')
    const peers = adoption?.channels.find(({ channel }) => channel === 'peerShare')
    return [
      ...names.map((name) => String(values[name])),
      String(n),
      gainText(adoption?.all),
      gainText(peers?.amid),
      gainText(peers?.alone),
      adoption ? estimateText(adoption.growth) : '–',
    ]
  })
  const columns = titles.map((title) => ({ title: title[language], align: 'right' as const }))
  return `${table(columns, rows)}\n\n${words.rule[language]}`
}

const gainText = (gain: GainEstimate | undefined): string => (gain?.determined ? estimateText(gain) : '–')

function estimateText({ estimate, low, high }: Estimate): string {
  if (!Number.isFinite(estimate)) return '–'
  const ends = [low, high].map((end) => (Number.isFinite(end) ? end.toFixed(3) : '?'))
  return `${estimate.toFixed(3)} [${ends.join(', ')}]`
}
